package vn.thidua.core.audit;

import java.lang.reflect.RecordComponent;
import java.util.Objects;
import java.util.StringJoiner;

/** Says what differs between two states of the same thing, for the log and for whoever comes too late with an edit. */
public final class Changes {

    private static final int LONGEST = 120;

    private Changes() { }

    /** The fields that differ with both values, for example {@code name: “A” → “B”}; empty text when nothing does. */
    public static <R extends Record> String between(R before, R after) {
        return describe(before, after, true);
    }

    /** The names of the fields that differ, for records that hold personal data. */
    public static <R extends Record> String namesBetween(R before, R after) {
        return describe(before, after, false);
    }

    private static String describe(Record before, Record after, boolean values) {
        var changes = new StringJoiner(values ? "; " : ", ");
        for (RecordComponent component : before.getClass().getRecordComponents()) {
            Object old = read(component, before);
            Object now = read(component, after);
            if (!Objects.equals(old, now)) {
                changes.add(values ? component.getName() + ": " + show(old) + " → " + show(now) : component.getName());
            }
        }
        return changes.toString();
    }

    private static String show(Object value) {
        String text = value == null ? "" : value.toString();
        return "“" + (text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text) + "”";
    }

    private static Object read(RecordComponent component, Record owner) {
        try {
            return component.getAccessor().invoke(owner);
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException("Not a public record: " + owner.getClass().getName(), e);
        }
    }
}
