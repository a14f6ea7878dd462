package vn.thidua.core.richtext;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** What Word and Outlook mean by their paragraphs: headings, captions, and lists that are none in HTML. */
final class WordMarkup {

    private static final Pattern HEADING = Pattern.compile("(?i)(?:Mso)?(?:Title|Heading\\s?([1-9]))");
    private static final Pattern OUTLINE = Pattern.compile("mso-outline-level\\s*:\\s*([1-9])");
    private static final Pattern LIST = Pattern.compile("mso-list\\s*:\\s*\\w+\\s+level([1-9])");
    private static final Pattern MARKER = Pattern.compile("mso-list\\s*:\\s*ignore");
    private static final Pattern NUMBER = Pattern.compile("\\(?([0-9]{1,4})[.)]?");
    /** A sign and white space at the start of a line: Wingdings among them, which are letters without their font. */
    private static final Pattern PREFIX = Pattern.compile(
            "^[\\s\\u00A0]*(?:([\\u00B7\\u2022\\u25AA\\u25CF\\u25E6\\u00A7\\u2013\\u2014\\uF000-\\uF0FF*+-]|[o\\u00D8\\u00FC](?=[\\s\\u00A0]{2}))"
                    + "|\\(?([0-9]{1,3})[.)])[\\s\\u00A0]+");

    private WordMarkup() { }

    /**
     * An item of a list.
     *
     * @param level from 0
     * @param start its number; 1 for one without
     */
    record Item(int level, boolean ordered, int start) { }

    static Optional<Integer> headingRank(Element paragraph) {
        for (String name : paragraph.classNames()) {
            Matcher heading = HEADING.matcher(name);
            if (heading.matches()) {
                return Optional.of(heading.group(1) == null ? 1 : Integer.parseInt(heading.group(1)));
            }
        }
        Matcher outline = OUTLINE.matcher(style(paragraph));
        return outline.find() ? Optional.of(Integer.parseInt(outline.group(1))) : Optional.empty();
    }

    static boolean isCaption(Element paragraph) {
        return paragraph.classNames().stream().anyMatch(name -> name.equalsIgnoreCase("MsoCaption")
                || name.equalsIgnoreCase("caption"));
    }

    /**
     * Says which item of a list the paragraph is and takes its sign or number out of it. Letters and Roman numerals stay
     * in the text, and the paragraph is none then: {@code đ)} has no place in the alphabet that HTML counts by.
     */
    static Optional<Item> takeItem(Element paragraph) {
        Matcher said = LIST.matcher(style(paragraph));
        boolean listed = said.find();
        int level = listed ? Integer.parseInt(said.group(1)) - 1 : 0;
        Optional<Element> marker = listed ? marker(paragraph) : Optional.empty();
        if (marker.isPresent()) {
            String sign = marker.get().wholeText().replaceAll("[\\s\\u00A0]+", "");
            Matcher number = NUMBER.matcher(sign);
            boolean numbered = number.matches();
            if (!numbered && sign.length() > 1) {
                return Optional.empty();
            }
            marker.get().remove();
            return Optional.of(new Item(level, numbered, numbered ? Integer.parseInt(number.group(1)) : 1));
        }
        return listed || isListParagraph(paragraph) ? takePrefix(paragraph, level) : Optional.empty();
    }

    private static boolean isListParagraph(Element paragraph) {
        return paragraph.classNames().stream().anyMatch(name -> name.startsWith("MsoList"));
    }

    private static Optional<Element> marker(Element paragraph) {
        return paragraph.select("span[style]").stream().filter(span -> MARKER.matcher(style(span)).find()).findFirst();
    }

    private static Optional<Item> takePrefix(Element paragraph, int level) {
        Matcher prefix = PREFIX.matcher(paragraph.wholeText());
        if (!prefix.find()) {
            return Optional.empty();
        }
        cut(paragraph, prefix.end());
        return Optional.of(new Item(level, prefix.group(2) != null,
                prefix.group(2) == null ? 1 : Integer.parseInt(prefix.group(2))));
    }

    /** Takes so many characters from the start of the element's text. */
    private static void cut(Element element, int length) {
        int[] left = {length};
        element.filter(new NodeFilter() {
            @Override
            public FilterResult head(Node node, int depth) {
                if (node instanceof TextNode text && left[0] > 0) {
                    String whole = text.getWholeText();
                    int taken = Math.min(left[0], whole.length());
                    left[0] -= taken;
                    text.text(whole.substring(taken));
                }
                return left[0] > 0 ? FilterResult.CONTINUE : FilterResult.STOP;
            }
        });
    }

    private static String style(Element element) {
        return element.attr("style").toLowerCase(Locale.ROOT);
    }
}
