package vn.thidua.honors.model;

/** An exit test and whether it holds. */
public record TestResult(ExitTest test, boolean held) { }
