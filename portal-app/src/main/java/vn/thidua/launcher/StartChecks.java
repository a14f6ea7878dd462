package vn.thidua.launcher;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.file.Path;
import vn.thidua.core.config.Setting;
import vn.thidua.core.config.Settings;

/** What is looked at before and after the container boots, so that a bad start ends at once and with a reason. */
final class StartChecks {

    private static final int TIMEOUT_MILLIS = 30_000;

    private StartChecks() { }

    /** Fails when nobody can listen on the port. */
    static void port(Settings settings) {
        InetAddress address = address(settings);
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(!System.getProperty("os.name").startsWith("Windows"));
            socket.bind(new InetSocketAddress(address, settings.port()));
        } catch (IOException e) {
            throw new StartFailure("Cannot listen on port %d of %s: %s. Another program may use it; choose another with %s"
                    .formatted(settings.port(), address.getHostAddress(), e.getMessage(), Setting.HTTP_PORT.key()), e);
        }
    }

    private static InetAddress address(Settings settings) {
        String address = settings.get(Setting.HTTP_ADDRESS);
        try {
            return InetAddress.getByName(address);
        } catch (UnknownHostException e) {
            throw new StartFailure("Bad setting %s '%s': there is no such address"
                    .formatted(Setting.HTTP_ADDRESS.key(), address), e);
        }
    }

    /** Fails when the database cannot be used; what the drivers say is put in one line. */
    static void database(Settings settings, Path application) {
        try (var libraries = new ApplicationLibraries(application, ClassLoader.getPlatformClassLoader())) {
            new DatabaseCheck(settings, libraries).check();
        } catch (IOException e) {
            throw new StartFailure("Cannot read the unpacked application: " + StartFailure.reason(e), e);
        }
    }

    /** Fails when the portal, though deployed, does not say that it lives. */
    static void alive(Settings settings) {
        InetAddress address = address(settings);
        String host = address.isAnyLocalAddress() ? "127.0.0.1" : address.getHostAddress();
        try {
            var connection = (HttpURLConnection) URI.create("http://%s:%d/health/live"
                    .formatted(host.contains(":") ? "[" + host + "]" : host, settings.port())).toURL().openConnection();
            connection.setConnectTimeout(TIMEOUT_MILLIS);
            connection.setReadTimeout(TIMEOUT_MILLIS);
            if (connection.getResponseCode() != HttpURLConnection.HTTP_OK) {
                throw new StartFailure("The portal was deployed but its health is "
                        + connection.getResponseCode());
            }
            connection.disconnect();
        } catch (IOException e) {
            throw new StartFailure("The portal was deployed but does not answer: " + StartFailure.reason(e), e);
        }
    }
}
