package vn.thidua.emulation.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** The entries below a heading of a plan: the parts within, its paragraphs, what follows its colon. */
final class PlanItems {

    private static final Pattern INTRODUCTION = Pattern.compile(".*(?::|(?:sau|sau đây|như sau|dưới đây)[.:]?)$", Pattern.DOTALL);
    private static final Pattern END = Pattern.compile("[\\s;,.:]+(?:/\\.?)?$");

    private PlanItems() { }

    static List<String> of(Outline.Node node) {
        int colon = node.first().indexOf(':');
        List<String> items = new ArrayList<>(colon < 0 ? List.of() : split(node.first().substring(colon + 1)));
        items.addAll(below(node));
        return items;
    }

    /** Its paragraphs and the parts within. A paragraph that only leads to what follows is none, nor is one that says when or who. */
    static List<String> below(Outline.Node node) {
        List<String> items = new ArrayList<>();
        for (Line line : node.lines) {
            boolean leads = !node.children.isEmpty() && INTRODUCTION.matcher(line.folded()).matches();
            if (!line.isTable() && !leads && !line.text().endsWith(":") && !TaskLabels.isLabelled(line.text())) {
                add(items, line.text());
            }
        }
        node.children.stream().filter(child -> !TaskLabels.isLabelled(child.first())).forEach(child -> add(items, whole(child)));
        return items;
    }

    /** A part with all within, one a line. */
    static String whole(Outline.Node node) {
        List<String> lines = new ArrayList<>();
        lines.add(node.first());
        node.lines.stream().filter(line -> !line.isTable()).forEach(line -> lines.add(line.text()));
        node.children.forEach(child -> lines.add("- " + whole(child).replace("\n", "\n  ")));
        return String.join("\n", lines);
    }

    /** The entries of one line, which semicolons part. */
    static List<String> split(String line) {
        List<String> items = new ArrayList<>();
        Arrays.stream(line.split(";")).forEach(part -> add(items, part));
        return items;
    }

    private static void add(List<String> items, String text) {
        String bare = END.matcher(text.strip()).replaceFirst("");
        if (!bare.isEmpty()) {
            items.add(bare);
        }
    }
}
