package vn.thidua.core.text;

import java.util.List;

/**
 * A line of two texts that are compared: the same in both, only in the one or the other, or in both with other words.
 *
 * @param parts in order; of a changed line both what went and what came
 */
public record DiffLine(Change change, List<Part> parts) {

    /** What became of a line or of a part of it. */
    public enum Change { SAME, ADDED, REMOVED, CHANGED }

    /** Words that are the same, went or came. */
    public record Part(Change change, String text) { }

    public DiffLine {
        parts = List.copyOf(parts);
    }

    static DiffLine whole(Change change, String text) {
        return new DiffLine(change, List.of(new Part(change, text)));
    }
}
