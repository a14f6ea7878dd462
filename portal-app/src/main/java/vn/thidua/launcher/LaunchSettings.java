package vn.thidua.launcher;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import vn.thidua.core.config.Settings;

/** Reads the settings as they stand when the program starts. */
final class LaunchSettings {

    static final String FILE = "portal.properties";

    private LaunchSettings() { }

    static Settings read() {
        Path home = PortalJar.running().folder();
        return Settings.read(home, texts(System.getProperties()), System.getenv(), texts(load(home.resolve(FILE))));
    }

    private static Properties load(Path file) {
        var properties = new Properties();
        if (Files.exists(file)) {
            try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
                properties.load(reader);
            } catch (IOException | IllegalArgumentException e) {
                throw new StartFailure("Cannot read %s: %s".formatted(file, StartFailure.reason(e)), e);
            }
        }
        return properties;
    }

    private static Map<String, String> texts(Properties properties) {
        Map<String, String> texts = new TreeMap<>();
        properties.stringPropertyNames().forEach(name -> texts.put(name, properties.getProperty(name)));
        return texts;
    }

    /**
     * Puts every effective setting where MicroProfile Config finds it: in the system properties. Passwords too; whoever
     * can read another process's system properties can read its memory and its settings file as well.
     */
    static void publish(Settings settings) {
        settings.effective().forEach(System::setProperty);
        System.setProperty("portal.home", settings.home().toString());
        System.setProperty("portal.version", PortalJar.version());
    }
}
