package vn.thidua.core.data;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.Properties;
import java.util.ServiceLoader;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Connects to whatever database the URL names, H2 or PostgreSQL: the container wants one class name in the definition of
 * a data source, and each driver brings another one. User and password are read from the settings here, because the
 * container makes no pool when one of them is empty.
 */
public class PortalDataSource implements DataSource {

    private static final String H2 = "jdbc:h2:";
    private static final String DEFAULT_USER = "portal";

    private String url;
    private PrintWriter logWriter;
    private int loginTimeout;

    @Override
    public Connection getConnection() throws SQLException {
        Config settings = ConfigProvider.getConfig(PortalDataSource.class.getClassLoader());
        var properties = new Properties();
        properties.setProperty("user", settings.getOptionalValue("portal.db.user", String.class).orElse(DEFAULT_USER));
        properties.setProperty("password", settings.getOptionalValue("portal.db.password", String.class).orElse(""));
        Connection connection = driver().connect(effectiveUrl(url), properties);
        if (connection == null) {
            throw new SQLException("The driver does not accept the database address " + url);
        }
        return SqlStatements.counted(connection);
    }

    /** Connects as the settings say, whoever the container believes to be. */
    @Override
    public Connection getConnection(String login, String secret) throws SQLException {
        return getConnection();
    }

    private Driver driver() throws SQLException {
        for (Driver driver : ServiceLoader.load(Driver.class, PortalDataSource.class.getClassLoader())) {
            if (driver.acceptsURL(url)) {
                return driver;
            }
        }
        throw new SQLException("No driver for the database address " + url + "; use jdbc:h2:… or jdbc:postgresql:…");
    }

    /**
     * The address as it is used: H2 writes each commit to the file at once, where its default lets half a second of
     * commits wait in memory and a killed server lose them; and each connection remembers more than its eight latest
     * statements, so that those of a page are not parsed anew each time.
     */
    static String effectiveUrl(String given) {
        if (!given.startsWith(H2)) {
            return given;
        }
        var effective = new StringBuilder(given);
        for (String option : new String[] {"WRITE_DELAY=0", "LOCK_TIMEOUT=10000", "QUERY_CACHE_SIZE=128", "DB_CLOSE_ON_EXIT=FALSE"}) {
            if (!given.toUpperCase(java.util.Locale.ROOT).contains(option.substring(0, option.indexOf('=')))) {
                effective.append(';').append(option);
            }
        }
        return effective.toString();
    }

    public void setUrl(String value) {
        url = value;
    }

    public String getUrl() {
        return url;
    }

    @Override
    public PrintWriter getLogWriter() {
        return logWriter;
    }

    @Override
    public void setLogWriter(PrintWriter out) {
        logWriter = out;
    }

    @Override
    public void setLoginTimeout(int seconds) {
        loginTimeout = seconds;
    }

    @Override
    public int getLoginTimeout() {
        return loginTimeout;
    }

    @Override
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
        throw new SQLFeatureNotSupportedException();
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        if (type.isInstance(this)) {
            return type.cast(this);
        }
        throw new SQLException("Not a wrapper for " + type.getName());
    }

    @Override
    public boolean isWrapperFor(Class<?> type) {
        return type.isInstance(this);
    }
}
