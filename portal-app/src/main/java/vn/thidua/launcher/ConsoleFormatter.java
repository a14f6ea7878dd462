package vn.thidua.launcher;

import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.logging.Formatter;
import java.util.logging.LogRecord;

/** One line for each record: time, level, last part of the logger's name, message, reason. Stack traces are in the file. */
final class ConsoleFormatter extends Formatter {

    @Override
    public String format(LogRecord record) {
        var time = LocalTime.ofInstant(record.getInstant(), ZoneId.systemDefault()).truncatedTo(ChronoUnit.SECONDS);
        String reason = record.getThrown() == null ? "" : ": " + StartFailure.reason(record.getThrown());
        String request = JsonFormatter.requestId(Thread.currentThread().getName()).map(id -> " [" + id + "]").orElse("");
        return "%tT %-7s %s: %s%s%s%n".formatted(time, record.getLevel().getName(), shortName(record.getLoggerName()),
                firstLine(formatMessage(record)), reason, request);
    }

    private static String shortName(String logger) {
        return logger == null || logger.isEmpty() ? "log" : logger.substring(logger.lastIndexOf('.') + 1);
    }

    private static String firstLine(String message) {
        return message == null ? "" : message.strip().lines().findFirst().orElse("");
    }
}
