package vn.thidua.core.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LineFormatterTest {

    private final LineFormatter formatter = new LineFormatter(ZoneOffset.UTC, () -> "an");

    @AfterEach
    void endRequest() {
        RequestId.clear();
    }

    @Test
    void lineTellsRequestAndPerson() {
        RequestId.use("bcdfgh");
        assertThat(formatter.format(entry("Saved {0}", "x")))
                .isEqualTo("2026-01-05T08:00:00.000Z INFO  a.B [bcdfgh] [an] Saved x" + System.lineSeparator());
    }

    @Test
    void nobodyForgesALine() {
        assertThat(formatter.format(entry("x\r\n2026-01-05 ERROR forged")).lines()).hasSize(1);
    }

    @Test
    void onlySaneRequestIdsAreTakenOver() {
        assertThat(RequestId.acceptOrMake("proxy-4711")).isEqualTo("proxy-4711");
        for (String odd : new String[] {null, "", "abc", "a b c d e f", "<script>", "x".repeat(65), "abcdef\n"}) {
            assertThat(RequestId.acceptOrMake(odd)).matches("[a-z0-9]{12}").isNotEqualTo(odd);
        }
    }

    private static LogRecord entry(String message, Object... arguments) {
        var entry = new LogRecord(Level.INFO, message);
        entry.setInstant(Instant.parse("2026-01-05T08:00:00Z"));
        entry.setLoggerName("a.B");
        entry.setParameters(arguments);
        return entry;
    }
}
