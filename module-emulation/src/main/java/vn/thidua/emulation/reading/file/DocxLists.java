package vn.thidua.emulation.reading.file;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamReader;

/** The lists of a Word document ({@code numbering.xml}) and the styles whose paragraphs belong to one ({@code styles.xml}). */
final class DocxLists {

    private final ListNumbers numbers = new ListNumbers();
    private final Map<String, String> listOfStyle = new HashMap<>();
    private final Map<String, Integer> levelOfStyle = new HashMap<>();

    static DocxLists read(ZipParts parts, Deadline deadline) throws IOException {
        var lists = new DocxLists();
        if (parts.find("word/numbering.xml").isPresent()) {
            XmlPart.read(parts.find("word/numbering.xml").get(), lists.new Definitions(), deadline);
        }
        if (parts.find("word/styles.xml").isPresent()) {
            XmlPart.read(parts.find("word/styles.xml").get(), lists.new Styles(), deadline);
        }
        return lists;
    }

    /** The marker of a paragraph by its own list or that of its style; empty when it belongs to none. */
    String next(String list, int level, String style) {
        String own = list.isEmpty() ? listOfStyle.getOrDefault(style, "") : list;
        int depth = level >= 0 ? level : levelOfStyle.getOrDefault(style, 0);
        return own.isEmpty() ? "" : numbers.next(own, depth);
    }

    private abstract static class Elements implements XmlPart.Handler {
        @Override
        public void end(String name) { }

        @Override
        public void text(String text) { }
    }

    private final class Definitions extends Elements {
        private String list = "";
        private String number = "";
        private int level;
        private int start = 1;
        private NumberFormat format = NumberFormat.ARABIC;
        private String pattern = "";

        @Override
        public void start(String name, XMLStreamReader reader) {
            switch (name) {
                case "abstractNum" -> list = "abstract " + XmlPart.attribute(reader, "abstractNumId");
                case "lvl" -> {
                    level = XmlPart.number(reader, "ilvl", 0);
                    start = 1;
                    format = NumberFormat.ARABIC;
                    pattern = "";
                }
                case "start" -> start = XmlPart.number(reader, "val", 1);
                case "numFmt" -> format = NumberFormat.of(XmlPart.attribute(reader, "val"));
                case "lvlText" -> pattern = XmlPart.attribute(reader, "val");
                case "num" -> number = XmlPart.attribute(reader, "numId");
                case "abstractNumId" -> numbers.alias(number, "abstract " + XmlPart.attribute(reader, "val"));
                default -> { }
            }
        }

        @Override
        public void end(String name) {
            if (name.equals("lvl") && !list.isEmpty()) {
                numbers.define(list, level, new ListNumbers.Level(format, pattern, start));
            } else if (name.equals("abstractNum")) {
                list = "";
            }
        }
    }

    private final class Styles extends Elements {
        private String style = "";

        @Override
        public void start(String name, XMLStreamReader reader) {
            switch (name) {
                case "style" -> style = XmlPart.attribute(reader, "styleId");
                case "numId" -> listOfStyle.put(style, XmlPart.attribute(reader, "val"));
                case "ilvl" -> levelOfStyle.put(style, XmlPart.number(reader, "val", 0));
                default -> { }
            }
        }
    }
}
