package vn.thidua.launcher;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.Properties;
import java.util.ServiceLoader;
import java.util.logging.Logger;
import javax.sql.DataSource;
import vn.thidua.core.config.Setting;
import vn.thidua.core.config.Settings;

/** The database of the settings, through the drivers that the application brings. */
final class DriverDataSource implements DataSource {

    private static final String LOGIN_SECONDS = "15";

    private final Settings settings;
    private final ClassLoader libraries;

    DriverDataSource(Settings settings, ClassLoader libraries) {
        this.settings = settings;
        this.libraries = libraries;
    }

    @Override
    public Connection getConnection() throws SQLException {
        return getConnection(settings.get(Setting.DB_USER), settings.find(Setting.DB_PASSWORD).orElse(""));
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        String url = settings.databaseUrl();
        var properties = new Properties();
        properties.put("user", user);
        properties.put("password", password);
        if (url.startsWith("jdbc:postgresql:")) {
            properties.put("loginTimeout", LOGIN_SECONDS);
        }
        for (Driver driver : ServiceLoader.load(Driver.class, libraries)) {
            if (driver.acceptsURL(url)) {
                return driver.connect(url, properties);
            }
        }
        throw new SQLException("portal.jar has no driver for this database");
    }

    @Override
    public PrintWriter getLogWriter() {
        return null;
    }

    @Override
    public void setLogWriter(PrintWriter out) { }

    @Override
    public void setLoginTimeout(int seconds) { }

    @Override
    public int getLoginTimeout() {
        return Integer.parseInt(LOGIN_SECONDS);
    }

    @Override
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
        throw new SQLFeatureNotSupportedException();
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        throw new SQLException("this wraps nothing");
    }

    @Override
    public boolean isWrapperFor(Class<?> type) {
        return false;
    }
}
