package vn.thidua.emulation.document.rest;

/** Why something is done. */
public record ReasonInput(String reason) { }
