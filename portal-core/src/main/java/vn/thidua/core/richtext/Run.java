package vn.thidua.core.richtext;

/** A piece of a line: a stretch of text of one style, a break, or a picture. */
sealed interface Run permits Run.Text, Run.Break, Run.Picture {

    TextStyle style();

    record Text(String text, TextStyle style) implements Run { }

    record Break() implements Run {

        @Override
        public TextStyle style() {
            return TextStyle.NONE;
        }
    }

    /**
     * @param file  the file that it shows
     * @param alt   what it shows, in words; may be empty
     * @param width a class of the closed list, or empty for its own width
     * @param link  a clean address, or empty
     */
    record Picture(long file, String alt, String width, String link) implements Run {

        @Override
        public TextStyle style() {
            return TextStyle.NONE.linkedTo(link);
        }
    }
}
