package vn.thidua.emulation.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class ICalendarTest {

    private static String calendar(String summary, String description) {
        return new ICalendar("Nhiệm vụ").add(new ICalendar.Event("emulation-task-7@portal.example", 3,
                LocalDateTime.of(2026, 11, 21, 14, 5, 9), LocalDate.of(2026, 12, 31), summary, description, "Đang làm",
                "https://portal.example/emulation/task?id=7")).end();
    }

    private static List<String> unfolded(String calendar) {
        return calendar.replace("\r\n ", "").lines().toList();
    }

    @Test
    void anEventLastsItsWholeDay() {
        assertThat(unfolded(calendar("Báo cáo năm", "Gửi Sở Nội vụ"))).containsExactly("BEGIN:VCALENDAR", "VERSION:2.0",
                "PRODID:-//vn.thidua//Portal//VI", "CALSCALE:GREGORIAN", "X-WR-CALNAME:Nhiệm vụ",
                "REFRESH-INTERVAL;VALUE=DURATION:PT1H", "X-PUBLISHED-TTL:PT1H", "BEGIN:VEVENT",
                "UID:emulation-task-7@portal.example", "DTSTAMP:20261121T140509Z", "LAST-MODIFIED:20261121T140509Z", "SEQUENCE:3",
                "DTSTART;VALUE=DATE:20261231", "DTEND;VALUE=DATE:20270101", "SUMMARY:Báo cáo năm", "DESCRIPTION:Gửi Sở Nội vụ",
                "CATEGORIES:Đang làm", "URL:https://portal.example/emulation/task?id=7", "TRANSP:TRANSPARENT", "END:VEVENT",
                "END:VCALENDAR");
    }

    @Test
    void signsOfTheFormatAreQuoted() {
        assertThat(ICalendar.escaped("a;b,c\\d\r\ne\nf\u0007")).isEqualTo("a\\;b\\,c\\\\d\\ne\\nf ");
        assertThat(calendar("x\r\nEND:VCALENDAR", "y")).contains("SUMMARY:x\\nEND:VCALENDAR\r\n");
    }

    @Test
    void linesAreFoldedAtSeventyFiveOctetsBetweenCharacters() {
        String text = "Tổng kết phong trào thi đua 🏆 ".repeat(40).strip();
        String calendar = calendar(text, "y");
        assertThat(calendar.split("\r\n")).allSatisfy(line ->
                assertThat(line.getBytes(StandardCharsets.UTF_8).length).isBetween(1, 75));
        assertThat(calendar).doesNotContain("\uFFFD").endsWith("END:VCALENDAR\r\n");
        assertThat(calendar.replace("\r\n", "")).doesNotContain("\n");
        assertThat(unfolded(calendar)).contains("SUMMARY:" + text);
    }
}
