package vn.thidua.honors.model.rest;

import vn.thidua.honors.model.ExitTest;

/**
 * An exit test as JSON shows it.
 *
 * @param help what to do, in words; null when it holds
 */
public record TestView(ExitTest test, String demand, boolean held, String help) { }
