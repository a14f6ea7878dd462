package vn.thidua.core.config;

/** A setting is unknown or has a bad value. The message is one line for administrators and names the setting. */
public class SettingsException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public SettingsException(String message) {
        super(message);
    }
}
