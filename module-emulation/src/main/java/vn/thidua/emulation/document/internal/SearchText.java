package vn.thidua.emulation.document.internal;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.StringJoiner;
import vn.thidua.emulation.document.DocumentDetails;

/** The text by which a document is found: its own, and below it what its head and its foot say. */
final class SearchText {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private SearchText() { }

    static String of(DocumentDetails details) {
        var text = new StringJoiner("\n");
        text.add(details.body());
        addDay(text, "Có hiệu lực từ ngày ", details.effectiveFrom());
        addDay(text, "Hết hiệu lực sau ngày ", details.effectiveTo());
        details.signature().lines().forEach(text::add);
        add(text, details.signature().name());
        if (!details.recipients().isEmpty()) {
            text.add("Nơi nhận: " + details.recipients());
        }
        return text.toString();
    }

    private static void addDay(StringJoiner text, String words, LocalDate day) {
        if (day != null) {
            text.add(words + DAY.format(day));
        }
    }

    private static void add(StringJoiner text, String words) {
        if (!words.isEmpty()) {
            text.add(words);
        }
    }
}
