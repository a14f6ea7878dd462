package vn.thidua.core.search.analysis;

/**
 * A syllable and where it stands in the text it was read from.
 *
 * @param start index of its first character
 * @param end   index after its last character
 */
public record Token(Syllable syllable, int start, int end) {
}
