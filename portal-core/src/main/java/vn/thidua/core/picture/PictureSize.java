package vn.thidua.core.picture;

import java.util.ArrayList;
import java.util.List;

/** Width and height of a picture, in pixels, as people see it. */
record PictureSize(int width, int height) {

    /** The widths that pictures are given out in; one that is smaller is never made larger. */
    static final List<Integer> WIDTHS = List.of(320, 640, 960, 1280);

    /** The longest side that is kept. */
    static final int LONGEST = 2560;

    long pixels() {
        return (long) width * height;
    }

    PictureSize turned() {
        return new PictureSize(height, width);
    }

    /** This size, or the one in the same proportions whose longest side is the longest that is kept. */
    PictureSize fitted() {
        int longest = Math.max(width, height);
        return longest <= LONGEST ? this : scaled((double) LONGEST / longest);
    }

    /** The size that is given out when this width is asked for. */
    PictureSize ofWidth(int asked) {
        return asked >= width ? this : scaled((double) asked / width);
    }

    private PictureSize scaled(double factor) {
        return new PictureSize(Math.max(1, (int) Math.round(width * factor)), Math.max(1, (int) Math.round(height * factor)));
    }

    /** The widths to ask for: each that is smaller than the picture, and the next one, which gives it as it is. */
    List<Integer> usefulWidths() {
        var useful = new ArrayList<Integer>();
        for (int asked : WIDTHS) {
            useful.add(asked);
            if (asked >= width) {
                break;
            }
        }
        return useful;
    }
}
