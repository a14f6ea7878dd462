package vn.thidua.emulation.task;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;

/** Writes an iCalendar (RFC 5545) of events that last a whole day. */
final class ICalendar {

    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'");
    private static final int LINE_OCTETS = 75;

    private final StringBuilder out = new StringBuilder();

    /**
     * An event of one day.
     *
     * @param uid     the same for the same thing for ever
     * @param changed when it was changed last, UTC
     * @param url     empty for none
     */
    record Event(String uid, long sequence, LocalDateTime changed, LocalDate day, String summary, String description,
            String category, String url) { }

    ICalendar(String name) {
        line("BEGIN", "VCALENDAR");
        line("VERSION", "2.0");
        line("PRODID", "-//vn.thidua//Portal//VI");
        line("CALSCALE", "GREGORIAN");
        line("X-WR-CALNAME", escaped(name));
        line("REFRESH-INTERVAL;VALUE=DURATION", "PT1H");
        line("X-PUBLISHED-TTL", "PT1H");
    }

    ICalendar add(Event event) {
        String changed = MOMENT.format(event.changed());
        line("BEGIN", "VEVENT");
        line("UID", event.uid());
        line("DTSTAMP", changed);
        line("LAST-MODIFIED", changed);
        line("SEQUENCE", Long.toString(event.sequence()));
        line("DTSTART;VALUE=DATE", DAY.format(event.day()));
        line("DTEND;VALUE=DATE", DAY.format(event.day().plusDays(1)));
        line("SUMMARY", escaped(event.summary()));
        line("DESCRIPTION", escaped(event.description()));
        line("CATEGORIES", escaped(event.category()));
        if (!event.url().isEmpty()) {
            line("URL", event.url());
        }
        line("TRANSP", "TRANSPARENT");
        line("END", "VEVENT");
        return this;
    }

    /** The whole calendar; nothing can be added afterwards. */
    String end() {
        line("END", "VCALENDAR");
        return out.toString();
    }

    /** A text as a value: what has a meaning in the format is quoted. */
    static String escaped(String text) {
        return text.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,").replaceAll("\\R", "\\\\n")
                .replaceAll("\\p{Cntrl}", " ");
    }

    /** Writes a line, folded after 75 octets but never inside a character. */
    private void line(String name, String value) {
        String text = name + ":" + value;
        int octets = 0;
        for (int i = 0; i < text.length();) {
            String character = Character.toString(text.codePointAt(i));
            int width = character.getBytes(StandardCharsets.UTF_8).length;
            if (octets + width > LINE_OCTETS) {
                out.append("\r\n ");
                octets = 1;
            }
            out.append(character);
            octets += width;
            i += character.length();
        }
        out.append("\r\n");
    }
}
