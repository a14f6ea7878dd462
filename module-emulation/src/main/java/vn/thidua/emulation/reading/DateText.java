package vn.thidua.emulation.reading;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates as documents write them: {@code 21/01/2020}, {@code 21-01-2020}, {@code 21 tháng 01 năm 2020}. */
final class DateText {

    /** A whole date in folded text; three groups in each form. */
    static final String DATE = "(?:(\\d{1,2})\\s*[/.-]\\s*(\\d{1,2})\\s*[/.-]\\s*(\\d{4})(?!\\d)"
            + "|(\\d{1,2})\\s+tháng\\s+(\\d{1,2})\\s+năm\\s+(\\d{4})(?!\\d))";
    private static final Pattern WHOLE = Pattern.compile(DATE);

    private DateText() { }

    /** The first date in a folded text; empty when there is none or it cannot be. */
    static Optional<LocalDate> find(String folded) {
        Matcher matcher = WHOLE.matcher(folded);
        return matcher.find() ? read(matcher, 1) : Optional.empty();
    }

    /** The date that a pattern holding {@link #DATE} matched, whose groups begin at the given one. */
    static Optional<LocalDate> read(Matcher matcher, int group) {
        int first = matcher.group(group) == null ? group + 3 : group;
        if (matcher.group(first) == null) {
            return Optional.empty();
        }
        return of(Integer.parseInt(matcher.group(first + 2)), Integer.parseInt(matcher.group(first + 1)),
                Integer.parseInt(matcher.group(first)));
    }

    /** Empty for a day that the calendar does not have. */
    static Optional<LocalDate> of(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
