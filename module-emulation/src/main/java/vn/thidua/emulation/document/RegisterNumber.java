package vn.thidua.emulation.document;

/**
 * A number that a register gave.
 *
 * @param text number and symbol as they are written, for example {@code 01/KH-SKHCN}
 */
record RegisterNumber(int year, int number, String text) { }
