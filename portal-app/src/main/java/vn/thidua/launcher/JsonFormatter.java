package vn.thidua.launcher;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Optional;
import java.util.logging.Formatter;
import java.util.logging.LogRecord;

/**
 * One JSON object for each record. While a thread serves a request, its name ends with {@code #} and the request's id;
 * that is how the id comes here, since the application and the log's configuration live in different class loaders.
 */
public final class JsonFormatter extends Formatter {

    @Override
    public String format(LogRecord record) {
        String thread = Thread.currentThread().getName();
        var json = new StringBuilder(200).append("{\"time\":\"").append(record.getInstant()).append('"');
        add(json, "level", record.getLevel().getName());
        add(json, "logger", record.getLoggerName());
        add(json, "message", formatMessage(record));
        requestId(thread).ifPresent(id -> add(json, "requestId", id));
        add(json, "thread", thread);
        if (record.getThrown() != null) {
            var trace = new StringWriter();
            record.getThrown().printStackTrace(new PrintWriter(trace));
            add(json, "trace", trace.toString());
        }
        return json.append("}\n").toString();
    }

    /** The id behind the last {@code #} of a thread's name. */
    static Optional<String> requestId(String threadName) {
        int mark = threadName.lastIndexOf('#');
        return mark < 0 || mark == threadName.length() - 1 ? Optional.empty() : Optional.of(threadName.substring(mark + 1));
    }

    private static void add(StringBuilder json, String name, String value) {
        if (value != null) {
            json.append(",\"").append(name).append("\":").append(Json.quote(value));
        }
    }
}
