package vn.thidua.emulation.reading;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the days, months, quarters and years that a text names: "15/6", "tháng 12/2020", "Quý II", "6 tháng đầu năm". */
final class Periods {

    private static final String OF_YEAR = "(?:(?:\\s*[/-]\\s*|\\s*,?\\s*năm\\s+)(?<%s>(?:19|20)\\d\\d)(?!\\d))?";
    private static final Pattern PERIOD = Pattern.compile("(?<!\\d)(?:" + DateText.DATE
            + "|(?<day>\\d{1,2})\\s*(?:[/.-]|\\s+tháng\\s+)\\s*(?<month>\\d{1,2})(?![\\d/]|\\.\\d)"
            + "|(?:tháng\\s+)?(?<monthOf>\\d{1,2})\\s*[/-]\\s*(?<monthYear>(?:19|20)\\d\\d)(?!\\d)"
            + "|tháng\\s+(?<alone>\\d{1,2})(?!\\d)" + OF_YEAR.formatted("aloneYear")
            + "|quý\\s+(?<quarter>iv|i{1,3}|[1-4])(?!\\p{L})" + OF_YEAR.formatted("quarterYear")
            + "|(?:6|sáu)\\s+tháng\\s+(?<half>đầu|cuối)\\s+năm(?:\\s+(?<halfYear>20\\d\\d))?"
            + "|năm\\s+(?<year>(?:19|20)\\d\\d)(?:\\s*[-–]\\s*(?<lastYear>20\\d\\d))?(?!\\d)"
            + "|(?:hết|cuối)\\s+(?<end>năm)(?!\\p{L}|\\s+\\d))");
    private static final int MONTHS_OF_QUARTER = 3;
    private static final int HALF = 6;
    private static final int LAST_MONTH = 12;
    private static final int LAST_DAY = 31;

    private Periods() { }

    /**
     * From a day up to another, both included.
     *
     * @param quarter 0 when the text names none
     * @param start   where its words begin
     */
    record Period(LocalDate from, LocalDate to, int quarter, boolean withYear, int start, int end) {
    }

    /**
     * In the order of the text. What names no year is of the year that the next one names, else of the given one.
     */
    static List<Period> find(String folded, int year) {
        List<Period> found = new ArrayList<>();
        Matcher matcher = PERIOD.matcher(folded);
        while (matcher.find()) {
            read(matcher, year).ifPresent(found::add);
        }
        for (int i = found.size() - 2; i >= 0; i--) {
            Period next = found.get(i + 1);
            if (!found.get(i).withYear() && next.withYear()) {
                found.set(i, inYear(found.get(i), next.to().getYear()));
            }
        }
        return found;
    }

    private static Period inYear(Period period, int year) {
        return new Period(period.from().withYear(year), period.to().withYear(year), period.quarter(), true, period.start(), period.end());
    }

    private static Optional<Period> read(Matcher matcher, int year) {
        Optional<LocalDate> date = DateText.read(matcher, 1);
        if (date.isPresent()) {
            return Optional.of(period(matcher, date.get(), date.get(), 0, true));
        }
        if (matcher.group("day") != null) {
            return DateText.of(year, number(matcher, "month"), number(matcher, "day"))
                    .map(day -> period(matcher, day, day, 0, false));
        }
        if (matcher.group("monthOf") != null) {
            return months(matcher, number(matcher, "monthYear"), number(matcher, "monthOf"), 1, 0, true);
        }
        if (matcher.group("alone") != null) {
            String of = matcher.group("aloneYear");
            return months(matcher, of == null ? year : Integer.parseInt(of), number(matcher, "alone"), 1, 0, of != null);
        }
        if (matcher.group("quarter") != null) {
            String of = matcher.group("quarterYear");
            int quarter = quarter(matcher.group("quarter"));
            return months(matcher, of == null ? year : Integer.parseInt(of), quarter * MONTHS_OF_QUARTER - 2, MONTHS_OF_QUARTER,
                    quarter, of != null);
        }
        return longer(matcher, year);
    }

    private static Optional<Period> longer(Matcher matcher, int year) {
        if (matcher.group("half") != null) {
            boolean told = matcher.group("halfYear") != null;
            return months(matcher, told ? number(matcher, "halfYear") : year, matcher.group("half").equals("đầu") ? 1 : HALF + 1, HALF, 0, told);
        }
        if (matcher.group("year") != null) {
            int last = matcher.group("lastYear") == null ? number(matcher, "year") : number(matcher, "lastYear");
            int years = Math.max(1, last - number(matcher, "year") + 1);
            return Optional.of(period(matcher, LocalDate.of(number(matcher, "year"), 1, 1),
                    LocalDate.of(number(matcher, "year") + years - 1, LAST_MONTH, LAST_DAY), 0, true));
        }
        return matcher.group("end") == null ? Optional.empty() : months(matcher, year, 1, LAST_MONTH, 0, false);
    }

    private static Optional<Period> months(Matcher matcher, int year, int month, int count, int quarter, boolean withYear) {
        if (month < 1 || month + count - 1 > LAST_MONTH) {
            return Optional.empty();
        }
        LocalDate from = LocalDate.of(year, month, 1);
        return Optional.of(period(matcher, from, YearMonth.from(from).plusMonths(count - 1L).atEndOfMonth(), quarter, withYear));
    }

    private static Period period(Matcher matcher, LocalDate from, LocalDate to, int quarter, boolean withYear) {
        return new Period(from, to, quarter, withYear, matcher.start(), matcher.end());
    }

    private static int number(Matcher matcher, String group) {
        return Integer.parseInt(matcher.group(group));
    }

    static int quarter(String digits) {
        return switch (digits) {
            case "i", "1" -> 1;
            case "ii", "2" -> 2;
            case "iii", "3" -> 3;
            default -> 4;
        };
    }
}
