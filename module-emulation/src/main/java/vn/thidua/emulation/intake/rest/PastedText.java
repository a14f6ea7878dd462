package vn.thidua.emulation.intake.rest;

/**
 * Text that is sent instead of a file.
 *
 * @param text the whole document
 */
public record PastedText(String text) { }
