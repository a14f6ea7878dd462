package vn.thidua.emulation.reading.file;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import vn.thidua.emulation.reading.file.TextBlock.Table;

/** Markdown: its marks are taken off, its tables become tables; the rest is read as plain text. */
final class MarkdownReader {

    private static final Pattern ROW = Pattern.compile("^\\s*\\|.*\\|\\s*$");
    private static final Pattern RULE = Pattern.compile("^[\\s|:-]+$");
    private static final Pattern HEADING = Pattern.compile("^\\s{0,3}#{1,6}\\s+|\\s+#+\\s*$|^\\s*>\\s?");
    private static final Pattern SEPARATOR = Pattern.compile("^\\s*(?:[-*_]\\s*){3,}$");
    private static final Pattern STARS = Pattern.compile("\\*{1,3}(?=\\S)|(?<=\\S)\\*{1,3}");
    private static final Pattern UNDERSCORES = Pattern.compile("(?<![\\p{L}\\d_])_{1,2}(?=[^\\s_])"
            + "|(?<=[^\\s_])_{1,2}(?![\\p{L}\\d_])");
    private static final Pattern BULLET = Pattern.compile("^(\\s*)[*+]\\s+");
    private static final Pattern LINK = Pattern.compile("!?\\[([^\\]\\[]*)\\]\\([^()\\s]*\\)|<(https?://[^<>\\s]+)>");
    private static final Pattern ESCAPE = Pattern.compile("\\\\([\\\\`*_{}\\[\\]()#+.!|>-])");
    private static final Pattern SPACES = Pattern.compile(" {2,}$|(?<=\\S) {2,}(?=\\S)|\\\\$|&nbsp;");

    private MarkdownReader() { }

    static List<TextBlock> read(String text) {
        List<TextBlock> blocks = new ArrayList<>();
        List<List<String>> rows = new ArrayList<>();
        var plain = new StringBuilder();
        for (String line : (Iterable<String>) text.lines()::iterator) {
            if (ROW.matcher(line).matches()) {
                flush(plain, blocks);
                if (!RULE.matcher(line).matches()) {
                    rows.add(cells(line));
                }
                continue;
            }
            if (!rows.isEmpty()) {
                blocks.add(new Table(rows));
                rows.clear();
            }
            plain.append(SEPARATOR.matcher(line).matches() ? "" : bare(line)).append('\n');
        }
        flush(plain, blocks);
        if (!rows.isEmpty()) {
            blocks.add(new Table(rows));
        }
        return blocks;
    }

    private static void flush(StringBuilder plain, List<TextBlock> blocks) {
        blocks.addAll(PlainTextReader.read(plain.toString()));
        plain.setLength(0);
    }

    private static List<String> cells(String line) {
        String inner = line.strip().substring(1, Math.max(1, line.strip().length() - 1));
        return Arrays.stream(inner.split("(?<!\\\\)\\|", -1)).map(cell -> bare(cell.replaceAll("(?i)<br\\s*/?>", "\n")).strip()).toList();
    }

    private static String bare(String line) {
        String text = HEADING.matcher(line).replaceAll("");
        text = BULLET.matcher(text).replaceFirst("$1- ");
        text = LINK.matcher(text).replaceAll("$1$2");
        text = STARS.matcher(text).replaceAll("");
        text = UNDERSCORES.matcher(text).replaceAll("");
        return SPACES.matcher(ESCAPE.matcher(text).replaceAll("$1")).replaceAll(" ");
    }
}
