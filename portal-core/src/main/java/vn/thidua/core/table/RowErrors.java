package vn.thidua.core.table;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import vn.thidua.core.error.FieldError;
import vn.thidua.core.error.PortalException;
import vn.thidua.core.error.PortalException.Kind;
import vn.thidua.core.table.ImportReport.RowError;
import vn.thidua.core.text.PlainText;

/** Collects what is wrong with the rows of an import and reads cells that have to have a certain form. */
public final class RowErrors {

    private final Headings headings;
    private final BiFunction<String, Object[], String> texts;
    private final Map<String, String> titles = new HashMap<>();
    private final List<RowError> errors = new ArrayList<>();
    private final List<FieldError> fields = new ArrayList<>();

    /**
     * @param texts message by key and arguments, in the reader's language
     */
    public RowErrors(Headings headings, List<Column> columns, BiFunction<String, Object[], String> texts) {
        this.headings = headings;
        this.texts = texts;
        columns.forEach(column -> titles.put(column.field(), column.heading()));
    }

    public void add(Table.Row row, String field, String messageKey, Object... arguments) {
        errors.add(new RowError(row.number(), field, titles.getOrDefault(field, field), headings.cell(row, field),
                texts.apply(messageKey, arguments)));
        fields.add(new FieldError("rows[" + row.number() + "]." + field, messageKey, arguments));
    }

    /** A day; empty when the cell is empty or, with an error noted, when it holds no day. */
    public Optional<LocalDate> day(Table.Row row, String field) {
        String text = headings.cell(row, field);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        var day = CellDates.parse(text);
        if (day.isEmpty()) {
            add(row, field, "error.cell.day", text);
        }
        return day;
    }

    /** One of several choices, by what people write without marks; empty when the cell is empty or, with an error noted, other. */
    public <T> Optional<T> choice(Table.Row row, String field, Map<String, T> choices, String offered) {
        String text = headings.cell(row, field);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        T value = choices.get(PlainText.of(text));
        if (value == null) {
            add(row, field, "error.cell.choice", text, offered);
        }
        return Optional.ofNullable(value);
    }

    public boolean isEmpty() {
        return errors.isEmpty();
    }

    /** Everything noted, in the order of rows. */
    public List<RowError> all() {
        return errors.stream().sorted(Comparator.comparingInt(RowError::row)).toList();
    }

    /**
     * @throws PortalException that lists everything noted, when anything was
     */
    public void demandNone() {
        if (!errors.isEmpty()) {
            long rows = errors.stream().mapToInt(RowError::row).distinct().count();
            throw new PortalException(Kind.UNPROCESSABLE, "error.table.bad-rows", fields, null, rows);
        }
    }
}
