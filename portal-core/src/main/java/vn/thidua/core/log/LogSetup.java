package vn.thidua.core.log;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.BeforeDestroyed;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.UncheckedIOException;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.logging.ConsoleHandler;
import java.util.logging.Formatter;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Gives the console its form for as long as the portal runs, and keeps talkative libraries quiet. */
@ApplicationScoped
class LogSetup {

    private static final Map<String, Level> QUIET = Map.of(
            "org.flywaydb", Level.WARNING,
            // It writes down what forms send when it cannot be decoded, passwords too.
            "org.glassfish.grizzly.http.util.Parameters", Level.SEVERE,
            "org.hibernate.validator", Level.WARNING,
            "org.glassfish.jersey.internal.Errors", Level.SEVERE,
            // Names of resources that are not there: anybody could fill the log with them.
            "jakarta.enterprise.resource.webcontainer.faces.application", Level.SEVERE);

    @Inject private WhoActs user;

    private final Map<Handler, Formatter> before = new LinkedHashMap<>();
    /** Held on to: a logger that nobody holds forgets its level. */
    private final Map<String, Logger> quiet = new LinkedHashMap<>();

    void onStart(@Observes @Initialized(ApplicationScoped.class) Object started) {
        // Spreadsheet reading brings the API of Log4j without anything behind it, which would complain about that.
        System.setProperty("log4j2.loggerContextFactory", "org.apache.logging.log4j.simple.SimpleLoggerContextFactory");
        var formatter = new LineFormatter(ZoneId.systemDefault(), user::login);
        for (Handler handler : Logger.getLogger("").getHandlers()) {
            if (handler instanceof ConsoleHandler) {
                before.put(handler, handler.getFormatter());
                handler.setFormatter(formatter);
            }
        }
        // A wrongly escaped address is answered with 400; the container would write a stack trace for each.
        keep("jakarta.enterprise.web.core").setFilter(entry ->
                !(entry.getThrown() instanceof IllegalArgumentException));
        // Callers who hang up before they are answered.
        keep("org.glassfish.jersey.server.ServerRuntime$Responder").setFilter(entry ->
                !(entry.getThrown() instanceof UncheckedIOException));
        QUIET.forEach((name, level) -> keep(name).setLevel(level));
    }

    private Logger keep(String name) {
        return quiet.computeIfAbsent(name, Logger::getLogger);
    }

    void onStop(@Observes @BeforeDestroyed(ApplicationScoped.class) Object stopping) {
        before.forEach(Handler::setFormatter);
    }
}
