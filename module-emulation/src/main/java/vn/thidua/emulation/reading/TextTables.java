package vn.thidua.emulation.reading;

import java.util.List;
import vn.thidua.emulation.reading.file.FileTexts;

/** Finds the tables in a stored text. Tables that only lay out heads and signatures are none. */
public final class TextTables {

    private TextTables() { }

    /** Each table as its rows with their cells, in the order of the text. */
    public static List<List<List<String>>> of(String text) {
        return Lines.of(FileTexts.ofPasted(text)).stream().filter(Line::isTable).map(Line::rows).toList();
    }
}
