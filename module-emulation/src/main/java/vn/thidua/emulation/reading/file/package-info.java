/**
 * From the bytes of a file to its text in blocks. What a file is, its content decides; a hostile, broken or endless one ends in an
 * {@link vn.thidua.emulation.reading.file.UnreadableFileException}, never in anything else.
 */
package vn.thidua.emulation.reading.file;
