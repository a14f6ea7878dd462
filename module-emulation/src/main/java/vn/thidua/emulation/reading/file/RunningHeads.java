package vn.thidua.emulation.reading.file;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Takes page numbers away, and what stands at the top or bottom of most pages. */
final class RunningHeads {

    private static final Pattern PAGE_NUMBER = Pattern.compile("(?i)(?:[-–—]\\s*)?(?:trang\\s*"
            + "|page\\s*)?\\d{1,4}(?:\\s*/\\s*\\d{1,4})?(?:\\s*[-–—])?");
    private static final int MIN_PAGES = 3;
    private static final int EDGE = 2;

    private RunningHeads() { }

    static List<List<TextLine>> without(List<List<TextLine>> pages) {
        Map<String, Integer> often = new HashMap<>();
        for (List<TextLine> page : pages) {
            edges(page).stream().map(RunningHeads::key).distinct().forEach(key -> often.merge(key, 1, Integer::sum));
        }
        return pages.stream().map(page -> without(page, often, pages.size())).toList();
    }

    private static List<TextLine> without(List<TextLine> page, Map<String, Integer> often, int pages) {
        List<TextLine> kept = new ArrayList<>(page);
        for (TextLine line : edges(page)) {
            boolean repeated = pages >= MIN_PAGES && often.getOrDefault(key(line), 0) * 2 > pages && line.text().length() > 2;
            if (repeated || PAGE_NUMBER.matcher(line.text()).matches()) {
                kept.remove(line);
            }
        }
        return kept;
    }

    private static List<TextLine> edges(List<TextLine> page) {
        List<TextLine> edges = new ArrayList<>(page.subList(0, Math.min(EDGE, page.size())));
        edges.addAll(page.subList(Math.max(Math.min(EDGE, page.size()), page.size() - EDGE), page.size()));
        return edges;
    }

    private static String key(TextLine line) {
        return line.text().replaceAll("\\d+", "#") + "@" + Math.round(line.y() / 8);
    }
}
