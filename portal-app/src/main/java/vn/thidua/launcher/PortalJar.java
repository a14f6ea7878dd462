package vn.thidua.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/** The file that this program was started from. */
final class PortalJar {

    private final Path file;

    private PortalJar(Path file) {
        this.file = file;
    }

    static PortalJar running() {
        try {
            return new PortalJar(Path.of(PortalJar.class.getProtectionDomain().getCodeSource().getLocation().toURI()));
        } catch (URISyntaxException e) {
            throw new StartFailure("The place of portal.jar has a name that cannot be used", e);
        }
    }

    Path file() {
        return file;
    }

    /** The folder it lies in. */
    Path folder() {
        return file.toAbsolutePath().getParent();
    }

    /** Changes whenever the file does: its size and its time of change. */
    String stamp() {
        try {
            return Files.size(file) + "-" + Files.getLastModifiedTime(file).toMillis();
        } catch (IOException e) {
            throw new StartFailure("Cannot read " + file + ": " + StartFailure.reason(e), e);
        }
    }

    /** The portal's version, such as {@code 1.0.0}. */
    static String version() {
        var properties = new Properties();
        try (InputStream in = PortalJar.class.getResourceAsStream("/vn/thidua/launcher/portal-version.properties")) {
            properties.load(in);
        } catch (IOException e) {
            throw new StartFailure("portal.jar is damaged: " + StartFailure.reason(e), e);
        }
        return properties.getProperty("version");
    }
}
