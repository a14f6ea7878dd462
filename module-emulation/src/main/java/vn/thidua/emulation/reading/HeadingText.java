package vn.thidua.emulation.reading;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The line of a numbered part, divided into what stands in an outline and what is its text.
 *
 * @param title without the mark at its end
 * @param rest  empty when the line is nothing but a heading
 */
record HeadingText(String title, String rest) {

    private static final int LONG = 180;
    private static final int CUT = 120;
    private static final Pattern SENTENCE = Pattern.compile("[.:;](?=\\s)");

    static HeadingText of(String line) {
        if (line.length() <= LONG) {
            return new HeadingText(withoutEnd(line), "");
        }
        Matcher end = SENTENCE.matcher(line);
        if (end.find() && end.start() <= LONG) {
            return new HeadingText(line.substring(0, end.start()), line.substring(end.end()).strip());
        }
        int space = line.lastIndexOf(' ', CUT);
        return new HeadingText(line.substring(0, space > 0 ? space : CUT) + "…", line);
    }

    /** Without the colon, point or semicolon at the end. */
    static String withoutEnd(String line) {
        return line.replaceFirst("[\\s:.;,]+(?:/\\.)?\\s*$", "");
    }
}
