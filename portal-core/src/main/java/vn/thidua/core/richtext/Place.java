package vn.thidua.core.richtext;

/**
 * Where a piece of the source stands.
 *
 * @param element what a line that begins here is: {@code p}, {@code h2} …
 * @param caption whether the line is called the words under a picture
 * @param depth   how many elements of the source stand around it
 * @param level   how many quotes, items and cells stand around it in what is made of the source
 * @param inTable whether it stands in a table
 */
record Place(TextStyle style, Layout layout, String element, boolean caption, int depth, int level, boolean inTable) {

    static final Place OUTSIDE = new Place(TextStyle.NONE, Layout.PLAIN, "p", false, 0, 0, false);

    Place with(TextStyle another) {
        return new Place(another, layout, element, caption, depth + 1, level, inTable);
    }

    Place at(Layout another) {
        return new Place(style, another, element, caption, depth, level, inTable);
    }

    Place as(String another) {
        return new Place(style, layout, another, caption, depth, level, inTable);
    }

    Place asCaption() {
        return new Place(style, layout, element, true, depth, level, inTable);
    }

    /** Inside a quote or an item, whose lines are plain paragraphs. */
    Place inside() {
        return new Place(style, Layout.PLAIN, "p", false, depth, level + 1, inTable);
    }

    Place insideTable() {
        return new Place(style, Layout.PLAIN, "p", false, depth, level + 1, true);
    }

    boolean mayNest() {
        return level < RichTextReader.DEEPEST;
    }
}
