package vn.thidua.launcher;

import java.util.Optional;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** Remembers what the container logs while it deploys; that is the only place where it says why a deployment failed. */
final class DeploymentLog extends Handler implements AutoCloseable {

    private static final Logger ROOT = Logger.getLogger("");

    private volatile Optional<String> cause = Optional.empty();

    private DeploymentLog() { }

    static DeploymentLog watch() {
        var log = new DeploymentLog();
        log.setLevel(Level.SEVERE);
        ROOT.addHandler(log);
        return log;
    }

    /** The reason behind the first severe record that has one, in one line; later ones only repeat it in other words. */
    Optional<String> cause() {
        return cause;
    }

    @Override
    public void publish(LogRecord record) {
        if (isLoggable(record) && record.getThrown() != null && cause.isEmpty()) {
            cause = Optional.of(StartFailure.reason(record.getThrown()));
        }
    }

    @Override
    public void flush() { }

    @Override
    public void close() {
        ROOT.removeHandler(this);
    }
}
