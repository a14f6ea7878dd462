package vn.thidua.core.richtext;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** The pictures that a text may show: files of the portal, by number. */
final class PictureSource {

    static final String SMALL = Layout.OURS + "small";
    static final String MEDIUM = Layout.OURS + "medium";

    private static final Pattern FILE = Pattern.compile("\\s*file:([1-9][0-9]{0,17})\\s*");
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0]+");
    private static final int LONGEST_ALT = 500;
    private static final int SMALL_WIDTH = 320;
    private static final int MEDIUM_WIDTH = 560;

    private PictureSource() { }

    /** What an img element shows; empty when that is no file of ours. */
    static Optional<Run> read(Element image, String link) {
        return file(image).map(file -> new Run.Picture(file, alt(image.attr("alt")), width(image), link));
    }

    /** The number of the file that the element shows. */
    static Optional<Long> file(Element image) {
        Matcher file = FILE.matcher(image.attr("src"));
        return file.matches() ? Optional.of(Long.valueOf(file.group(1))) : Optional.empty();
    }

    static String alt(String written) {
        String line = SPACES.matcher(RunText.fit(written)).replaceAll(" ").strip();
        if (line.length() <= LONGEST_ALT) {
            return line;
        }
        int end = Character.isHighSurrogate(line.charAt(LONGEST_ALT - 1)) ? LONGEST_ALT - 1 : LONGEST_ALT;
        return line.substring(0, end).strip();
    }

    private static String width(Element image) {
        if (image.hasClass(SMALL) || image.hasClass(MEDIUM)) {
            return image.hasClass(SMALL) ? SMALL : MEDIUM;
        }
        Matcher number = Pattern.compile("([0-9]{1,5})(px)?").matcher(image.attr("width").strip());
        int width = number.matches() ? Integer.parseInt(number.group(1)) : Integer.MAX_VALUE;
        return width <= SMALL_WIDTH ? SMALL : width <= MEDIUM_WIDTH ? MEDIUM : "";
    }
}
