package vn.thidua.emulation.reading;

import java.util.List;

/**
 * A numbered part of a document.
 *
 * @param marker   its number as written: "I.", "1.1.", "Điều 2."
 * @param title    its heading, or the beginning of a part that has none
 * @param level    1 for the outermost
 * @param text     what stands below the heading and before the first child, bullets included; empty when there is nothing
 * @param children numbered parts within
 */
public record Section(String marker, String title, int level, String text, List<Section> children) {

    public Section {
        children = List.copyOf(children);
    }

    /** Number and heading: "I. NHIỆM VỤ CHUNG". */
    public String heading() {
        return title.isEmpty() ? marker : marker + " " + title;
    }
}
