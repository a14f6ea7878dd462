package vn.thidua.emulation.reading.file;

/** A straight line of a page, as of the frame of a table. Horizontal when both y are the same. */
record Rule(float x0, float y0, float x1, float y1) {

    boolean isHorizontal() {
        return x1 - x0 >= y1 - y0;
    }

    float length() {
        return Math.max(x1 - x0, y1 - y0);
    }

    boolean touches(Rule other, float near) {
        return x0 - near <= other.x1 && other.x0 - near <= x1 && y0 - near <= other.y1 && other.y0 - near <= y1;
    }
}
