package vn.thidua.emulation.reading.file;

import java.util.List;

/** What is drawn on a page, as far as reading needs it. */
record PdfPage(List<Glyph> glyphs, List<Rule> rules) {
}
