package vn.thidua.core.richtext;

import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Writes the runs of a line: links outside, then marks in the order of {@link Mark}, each as wide as it can be. */
final class InlineWriter {

    private static final Mark[] MARKS = Mark.values();

    private InlineWriter() { }

    static void write(List<Run> runs, Element target) {
        for (int from = 0; from < runs.size();) {
            String link = runs.get(from).style().link();
            int end = from + 1;
            while (end < runs.size() && runs.get(end).style().link().equals(link)) {
                end++;
            }
            Element inside = link.isEmpty() ? target : link(target, link);
            marks(runs.subList(from, end), 0, inside);
            from = end;
        }
    }

    private static Element link(Element target, String address) {
        Element link = target.appendElement("a").attr("href", address);
        return Links.isForeign(address) ? link.attr("rel", "noopener noreferrer") : link;
    }

    private static void marks(List<Run> runs, int depth, Element target) {
        if (depth == MARKS.length) {
            runs.forEach(run -> leaf(run, target));
            return;
        }
        for (int from = 0; from < runs.size();) {
            boolean marked = runs.get(from).style().has(MARKS[depth]);
            int end = from + 1;
            while (end < runs.size() && runs.get(end).style().has(MARKS[depth]) == marked) {
                end++;
            }
            Element inside = marked ? target.appendElement(MARKS[depth].element()) : target;
            marks(runs.subList(from, end), depth + 1, inside);
            from = end;
        }
    }

    private static void leaf(Run run, Element target) {
        if (run instanceof Run.Text text) {
            target.appendChild(new TextNode(text.text()));
        } else if (run instanceof Run.Picture picture) {
            picture(picture, target);
        } else {
            target.appendElement("br");
        }
    }

    private static void picture(Run.Picture picture, Element target) {
        Element image = target.appendElement("img").attr("src", "file:" + picture.file()).attr("alt", picture.alt());
        if (!picture.width().isEmpty()) {
            image.addClass(picture.width());
        }
    }
}
