package vn.thidua.emulation.reading.file;

import javax.xml.stream.XMLStreamReader;

/** The list styles of an OpenDocument text. */
final class OdtLists implements XmlPart.Handler {

    private final ListNumbers numbers;
    private String list = "";

    OdtLists(ListNumbers numbers) {
        this.numbers = numbers;
    }

    @Override
    public void start(String name, XMLStreamReader reader) {
        switch (name) {
            case "list-style" -> list = XmlPart.attribute(reader, "name");
            case "list-level-style-number" -> define(reader);
            case "list-level-style-bullet" -> numbers.define(list, XmlPart.number(reader, "level", 1) - 1,
                    new ListNumbers.Level(NumberFormat.BULLET, "-", 1));
            default -> { }
        }
    }

    private void define(XMLStreamReader reader) {
        int level = XmlPart.number(reader, "level", 1);
        int shown = Math.min(level, XmlPart.number(reader, "display-levels", 1));
        var pattern = new StringBuilder(XmlPart.attribute(reader, "num-prefix"));
        for (int i = level - shown + 1; i <= level; i++) {
            pattern.append('%').append(i).append(i < level ? "." : "");
        }
        pattern.append(XmlPart.attribute(reader, "num-suffix"));
        numbers.define(list, level - 1, new ListNumbers.Level(NumberFormat.of(XmlPart.attribute(reader, "num-format")),
                pattern.toString(), XmlPart.number(reader, "start-value", 1)));
    }

    @Override
    public void end(String name) {
        if (name.equals("list-style")) {
            list = "";
        }
    }

    @Override
    public void text(String text) {
        // Styles hold none.
    }
}
