package vn.thidua.emulation.reading.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** HTML as browsers show it: blocks, line breaks, lists with their numbers, tables. Nothing that it refers to is fetched. */
final class HtmlReader {

    private static final String IGNORED = "script,style,noscript,template,nav,iframe,object,svg,select,button,textarea,head";
    private static final Set<String> CELLS = Set.of("td", "th");

    private HtmlReader() { }

    static List<TextBlock> read(byte[] content, Deadline deadline) throws IOException {
        Document page = parse(content);
        page.select(IGNORED).remove();
        var visitor = new BlockVisitor(deadline);
        NodeTraversor.traverse(visitor, page);
        return visitor.blocks.finish();
    }

    /** The page's own declaration of its encoding counts; without one, the bytes do. */
    private static Document parse(byte[] content) throws IOException {
        String head = new String(content, 0, Math.min(content.length, 2048), StandardCharsets.ISO_8859_1).toLowerCase();
        if (TextDecoder.looksLikeUtf16(content) || !head.contains("charset")) {
            return Jsoup.parse(TextDecoder.decode(content));
        }
        return Jsoup.parse(new ByteArrayInputStream(content), null, "");
    }

    private static final class BlockVisitor implements NodeVisitor {

        private final BlockCollector blocks = new BlockCollector();
        private final List<int[]> lists = new ArrayList<>();
        private final Deadline deadline;

        BlockVisitor(Deadline deadline) {
            this.deadline = deadline;
        }

        @Override
        public void head(Node node, int depth) {
            deadline.check();
            if (node instanceof TextNode text) {
                String words = Normalizer.normalize(text.getWholeText(), Normalizer.Form.NFC).replaceAll("[\\s\u00A0]+", " ");
                blocks.text(words);
            } else if (node instanceof Element element) {
                open(element);
            }
        }

        private void open(Element element) {
            String name = element.normalName();
            switch (name) {
                case "br" -> blocks.text("\n");
                case "table" -> blocks.startTable();
                case "tr" -> blocks.startRow();
                case "ol" -> lists.add(new int[] {number(element.attr("start"), 1), marker(element.attr("type"))});
                case "ul" -> lists.add(new int[] {0, '-'});
                default -> {
                    if (CELLS.contains(name)) {
                        blocks.startCell(number(element.attr("colspan"), 1));
                    } else if (element.isBlock()) {
                        blocks.endParagraph();
                    }
                    if (name.equals("li") && !lists.isEmpty()) {
                        item(lists.get(lists.size() - 1));
                    }
                }
            }
        }

        private void item(int[] list) {
            blocks.text(list[1] == '-' ? "-"
            + " " : NumberFormat.of(String.valueOf((char) list[1])).format(list[0]++) + ". ");
        }

        @Override
        public void tail(Node node, int depth) {
            if (!(node instanceof Element element)) {
                return;
            }
            String name = element.normalName();
            switch (name) {
                case "table" -> blocks.endTable();
                case "tr" -> blocks.endRow();
                case "ol", "ul" -> {
                    blocks.endParagraph();
                    lists.remove(lists.size() - 1);
                }
                default -> {
                    if (CELLS.contains(name)) {
                        blocks.endCell();
                    } else if (element.isBlock()) {
                        blocks.endParagraph();
                    }
                }
            }
        }

        private static int number(String text, int otherwise) {
            return text.matches("\\d{1,3}") ? Integer.parseInt(text) : otherwise;
        }

        private static char marker(String type) {
            return type.isEmpty() ? '1' : type.charAt(0);
        }
    }
}
