package vn.thidua.emulation.document.web;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A line of a document's text, as the page shows it.
 *
 * @param heading whether it opens a part: {@code I. …}, {@code Điều 3. …}, {@code Chương II …}
 */
public record DocumentLine(String text, boolean heading) {

    private static final Pattern HEADING = Pattern.compile("(?:[IVX]{1,5}\\.|Điều \\d+\\.|Chương [IVX]+|Phần [IVX]+)\\s?.*");
    private static final int LONGEST_HEADING = 160;

    static List<DocumentLine> of(String body) {
        return body.lines().filter(line -> !line.isBlank())
                .map(line -> new DocumentLine(line, line.length() <= LONGEST_HEADING && HEADING.matcher(line).matches())).toList();
    }
}
