package vn.thidua.core.log;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.function.Supplier;
import java.util.logging.Formatter;
import java.util.logging.Level;
import java.util.logging.LogRecord;

/**
 * One line for each record: {@code time level logger [request] [user] message}, the stack trace below it where there
 * is one. Line breaks inside a message are made visible, so that nobody forges a line by what he sends.
 */
final class LineFormatter extends Formatter {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSXXX");

    /** The server's report on what it deployed; tools read it, Arquillian among them, so it keeps its lines. */
    private static final String REPORT = "PayaraMicro";

    private final ZoneId zone;
    private final Supplier<String> user;

    LineFormatter(ZoneId zone, Supplier<String> user) {
        this.zone = zone;
        this.user = user;
    }

    @Override
    public String format(LogRecord entry) {
        var line = new StringBuilder(160)
                .append(TIME.format(entry.getInstant().atZone(zone))).append(' ')
                .append(level(entry.getLevel())).append(' ')
                .append(entry.getLoggerName()).append(" [")
                .append(RequestId.current().orElse("-")).append("] [")
                .append(user.get()).append("] ")
                .append(REPORT.equals(entry.getLoggerName()) ? formatMessage(entry) : oneLine(formatMessage(entry))).append(System.lineSeparator());
        if (entry.getThrown() != null) {
            var trace = new StringWriter();
            entry.getThrown().printStackTrace(new PrintWriter(trace));
            line.append(trace);
        }
        return line.toString();
    }

    private static String level(Level level) {
        if (level.intValue() >= Level.SEVERE.intValue()) {
            return "ERROR";
        }
        if (level.intValue() >= Level.WARNING.intValue()) {
            return "WARN ";
        }
        return level.intValue() >= Level.CONFIG.intValue() ? "INFO " : "DEBUG";
    }

    private static String oneLine(String message) {
        if (message == null) {
            return "";
        }
        return message.strip().replace("\r", "").replace("\n", " ⏎ ");
    }
}
