package vn.thidua.emulation.reading.file;

/**
 * A character where it is drawn, in points from the top left of the page.
 *
 * @param y    of the baseline
 * @param size of the font
 */
record Glyph(String text, float x, float y, float width, float size) {

    float right() {
        return x + width;
    }
}
