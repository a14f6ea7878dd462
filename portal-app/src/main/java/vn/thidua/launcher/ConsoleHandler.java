package vn.thidua.launcher;

import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.StreamHandler;

/**
 * Shows short log lines on the standard output: the portal's own, and the warnings of everything below it. The error
 * stream is left to the one line of a failed start.
 */
public final class ConsoleHandler extends StreamHandler {

    /** Made by the logging framework, from its configuration. */
    public ConsoleHandler() {
        super(System.out, new ConsoleFormatter());
    }

    @Override
    public boolean isLoggable(LogRecord record) {
        boolean own = record.getLoggerName() != null && record.getLoggerName().startsWith("vn.thidua.");
        return super.isLoggable(record) && (own || record.getLevel().intValue() >= Level.WARNING.intValue());
    }

    @Override
    public synchronized void publish(LogRecord record) {
        super.publish(record);
        flush();
    }

    @Override
    public synchronized void close() {
        flush();
    }
}
