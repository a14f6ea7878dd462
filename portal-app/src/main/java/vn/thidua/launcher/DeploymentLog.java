package vn.thidua.launcher;

import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** Remembers what the container logs while it deploys; that is the only place where it says why a deployment failed. */
final class DeploymentLog extends Handler implements AutoCloseable {

    private static final Logger ROOT = Logger.getLogger("");

    private volatile String cause = "the log has the reason";

    private DeploymentLog() { }

    static DeploymentLog watch() {
        var log = new DeploymentLog();
        log.setLevel(Level.SEVERE);
        ROOT.addHandler(log);
        return log;
    }

    /** The reason behind the last severe record, in one line. */
    String cause() {
        return cause;
    }

    @Override
    public void publish(LogRecord record) {
        if (isLoggable(record)) {
            cause = record.getThrown() != null ? StartFailure.reason(record.getThrown())
                    : StartFailure.oneLine(String.valueOf(record.getMessage()));
        }
    }

    @Override
    public void flush() { }

    @Override
    public void close() {
        ROOT.removeHandler(this);
    }
}
