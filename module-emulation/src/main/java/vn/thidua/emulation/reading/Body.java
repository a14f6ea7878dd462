package vn.thidua.emulation.reading;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The text between title and recipients.
 *
 * @param openingLines how many lines stand before the first numbered part
 * @param openingEnd   where they end in the text
 */
record Body(String text, String folded, int openingLines, int openingEnd) {

    private static final Pattern RESOLVES = Pattern.compile("^(?:quyết định|quyết nghị|nay quyết định|chỉ thị|thông"
            + " báo|yêu cầu)\\s*:$");

    static Body of(List<Line> lines) {
        String text = lines.stream().map(Line::text).collect(Collectors.joining("\n"));
        int opening = 0;
        int end = 0;
        for (Line line : lines) {
            boolean numbered = Marker.find(line.text()).filter(marker -> !marker.type().isBullet()).isPresent();
            if (line.isTable() || numbered) {
                break;
            }
            opening++;
            end += line.text().length() + 1;
            if (RESOLVES.matcher(line.folded()).matches()) {
                break;
            }
        }
        return new Body(text, Spelling.folded(text), opening, Math.min(end, text.length()));
    }
}
