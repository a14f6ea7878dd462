package vn.thidua.core.module;

/** A module was switched on or off. */
public record ModulesSwitched() { }
