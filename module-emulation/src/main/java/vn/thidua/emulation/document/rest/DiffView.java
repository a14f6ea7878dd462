package vn.thidua.emulation.document.rest;

import java.util.List;
import java.util.Objects;
import vn.thidua.core.text.DiffLine;
import vn.thidua.emulation.document.DocumentDiff;

/**
 * What differs between two versions.
 *
 * @param lines of the text, in order, each SAME, ADDED, REMOVED or CHANGED, with the words that are the same, went or came
 */
public record DiffView(int from, int to, List<Field> fields, List<DiffLine> lines) {

    /** A field in both versions, empty where it was not set. */
    public record Field(String field, String before, String after) { }

    static DiffView of(DocumentDiff diff) {
        return new DiffView(diff.from(), diff.to(), diff.fields().stream().map(change -> new Field(change.field(),
                Objects.toString(change.before(), ""), Objects.toString(change.after(), ""))).toList(), diff.text().lines());
    }
}
