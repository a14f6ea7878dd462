package vn.thidua.emulation.document;

/**
 * A register in one year.
 *
 * @param version of its layout, for a change
 * @param next    the number that comes next
 * @param example how that one will be written
 */
public record RegisterState(DocumentKind kind, long version, String layout, int year, int next, String example) { }
