package vn.thidua.emulation.task.rest;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import vn.thidua.core.error.InputCheck;
import vn.thidua.core.error.PortalException;
import vn.thidua.emulation.task.TaskFilter;
import vn.thidua.emulation.task.TaskState;

/** {@code ?q=&document=&year=&quarter=&unit=&state=&open=&from=&to=}: what a list of tasks is narrowed to. */
public class TaskQuery {

    private static final String MINE = "mine";

    @QueryParam("q") private String text;
    @QueryParam("document") private String document;
    @QueryParam("year") private String year;
    @QueryParam("quarter") private String quarter;
    /** An id, or {@code mine} for the units of whoever asks. */
    @QueryParam("unit") private String unit;
    @QueryParam("state") private String state;
    @QueryParam("open") @DefaultValue("false") private boolean open;
    @QueryParam("from") private String from;
    @QueryParam("to") private String to;

    /**
     * @throws PortalException of kind INVALID when a parameter cannot be read
     */
    TaskFilter filter() {
        var checks = new InputCheck();
        boolean mine = MINE.equals(unit);
        boolean quarterRead = quarter == null || quarter.isBlank() || quarter.matches("[1-4]");
        var filter = new TaskFilter(text, checks.readId("document", document), checks.readYear("year", year),
                quarterRead && quarter != null && !quarter.isBlank() ? Integer.valueOf(quarter) : null,
                mine ? null : checks.readId("unit", unit), mine, checks.readChoice("state", state, TaskState.class), open,
                checks.readDay("from", from), checks.readDay("to", to));
        checks.that(quarterRead, "quarter", "error.field.range", "1", "4").demand();
        return filter;
    }
}
