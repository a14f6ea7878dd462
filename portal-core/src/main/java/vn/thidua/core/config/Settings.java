package vn.thidua.core.config;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The values in force. A name given with {@code -D} wins over the environment, and that over {@code portal.properties}.
 * Names below {@code portal.module.} belong to modules and are passed on unchecked.
 */
public final class Settings {

    /** Settings of modules start with this and the module's id. */
    public static final String MODULE_PREFIX = "portal.module.";

    private static final String PREFIX = "portal.";
    private static final String VARIABLE_PREFIX = "PORTAL_";

    /** Set by the launcher and by the application for each other, not by people. */
    private static final List<String> INTERNAL = List.of("portal.home", "portal.version", "portal.start.failure");

    /** Variables of scripts and tests that only look like settings. */
    private static final List<String> FOREIGN_VARIABLES = List.of("PORTAL_CHROMIUM", "PORTAL_JAVA_OPTS");

    private final Map<Setting, String> values = new EnumMap<>(Setting.class);
    private final Map<String, String> moduleValues = new TreeMap<>();
    private final List<String> warnings = new ArrayList<>();
    private final Path home;

    private Settings(Path home) {
        this.home = home;
    }

    /**
     * Reads and checks all three sources.
     *
     * @param home folder of portal.jar, where defaults and the paths of {@code portal.properties} count from
     * @param properties system properties; other than {@code portal.*} are ignored
     * @param variables the environment; other than {@code PORTAL_*} are ignored
     * @param file the entries of {@code portal.properties}
     * @throws SettingsException when a name is unknown or a value is bad
     */
    public static Settings read(Path home, Map<String, String> properties, Map<String, String> variables,
            Map<String, String> file) {
        var settings = new Settings(home);
        settings.take(file, "portal.properties", home);
        settings.takeVariables(variables);
        settings.take(properties, "-D", Path.of("").toAbsolutePath());
        if (settings.find(Setting.MAIL_HOST).isPresent() && settings.find(Setting.MAIL_FROM).isEmpty()) {
            throw new SettingsException("The setting %s needs %s as well".formatted(Setting.MAIL_HOST.key(), Setting.MAIL_FROM.key()));
        }
        return settings;
    }

    private void take(Map<String, String> source, String where, Path base) {
        new TreeMap<>(source).forEach((name, value) -> {
            if (name.startsWith(MODULE_PREFIX)) {
                moduleValues.put(name, value);
            } else if (name.startsWith(PREFIX) && !INTERNAL.contains(name)) {
                Setting setting = Setting.find(name).orElseThrow(() -> new SettingsException(
                        "Unknown setting %s (%s); did you mean %s?".formatted(name, where, nearest(name))));
                put(setting, value, where, base);
            }
        });
    }

    private void takeVariables(Map<String, String> variables) {
        Map<String, Setting> known = new TreeMap<>();
        Stream.of(Setting.values()).forEach(setting -> known.put(setting.variable(), setting));
        new TreeMap<>(variables).forEach((name, value) -> {
            Setting setting = known.get(name);
            if (setting != null) {
                put(setting, value, name, Path.of("").toAbsolutePath());
            } else if (name.startsWith("PORTAL_MODULE_")) {
                moduleValues.put(name.toLowerCase(Locale.ROOT).replace('_', '.'), value);
            } else if (name.startsWith(VARIABLE_PREFIX) && !FOREIGN_VARIABLES.contains(name)) {
                warnings.add("The environment variable %s is no setting and is ignored; did you mean %s?"
                        .formatted(name, NearestName.of(name, known.keySet())));
            }
        });
    }

    private void put(Setting setting, String given, String where, Path base) {
        String value = setting.kind() == SettingKind.SECRET ? given : given.strip();
        if (value.isEmpty()) {
            values.remove(setting);
            return;
        }
        setting.kind().complaint(value).ifPresent(complaint -> {
            String shown = setting.kind() == SettingKind.SECRET ? "" : " '" + oneLine(value) + "'";
            throw new SettingsException("Bad setting %s%s (%s): it %s".formatted(setting.key(), shown, where, complaint));
        });
        values.put(setting, setting.kind() == SettingKind.FOLDER ? folder(setting, value, where, base) : value);
    }

    private static String folder(Setting setting, String value, String where, Path base) {
        try {
            return base.resolve(value).normalize().toString();
        } catch (InvalidPathException e) {
            throw new SettingsException("Bad setting %s '%s' (%s): it must be a folder's name"
                    .formatted(setting.key(), oneLine(value), where));
        }
    }

    private static String nearest(String name) {
        return NearestName.of(name, Stream.of(Setting.values()).map(Setting::key).toList());
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\p{Cntrl}", "?");
    }

    /** The value in force, given, worked out or default; empty when there is none. */
    public Optional<String> find(Setting setting) {
        String given = values.get(setting);
        if (given != null) {
            return Optional.of(given);
        }
        return switch (setting) {
            case HTTP_ADDRESS -> Optional.of(flag(Setting.DEMO) ? "127.0.0.1" : "0.0.0.0");
            case DB_URL -> Optional.of("jdbc:h2:file:" + dataDir().resolve("db").resolve("portal"));
            case DATA_DIR, MODULES_DIR -> setting.defaultValue().map(name -> home.resolve(name).toString());
            default -> setting.defaultValue();
        };
    }

    /**
     * The value in force.
     *
     * @throws SettingsException when there is none
     */
    public String get(Setting setting) {
        return find(setting).orElseThrow(() -> new SettingsException("The setting %s is missing".formatted(setting.key())));
    }

    public boolean flag(Setting setting) {
        return Boolean.parseBoolean(get(setting));
    }

    public int port() {
        return Integer.parseInt(get(Setting.HTTP_PORT));
    }

    public Path dataDir() {
        return Path.of(get(Setting.DATA_DIR));
    }

    public Path modulesDir() {
        return Path.of(get(Setting.MODULES_DIR));
    }

    /** Folder of portal.jar and portal.properties. */
    public Path home() {
        return home;
    }

    /**
     * The database URL to connect with. An H2 file gets two options unless the setting says otherwise: a commit reaches
     * the disk before it is answered, and the database outlives the first shutdown hook so that requests in flight end.
     */
    public String databaseUrl() {
        String url = get(Setting.DB_URL);
        if (!url.startsWith("jdbc:h2:")) {
            return url;
        }
        String upper = url.toUpperCase(Locale.ROOT);
        return url + (upper.contains(";WRITE_DELAY=") ? "" : ";WRITE_DELAY=0")
                + (upper.contains(";DB_CLOSE_ON_EXIT=") ? "" : ";DB_CLOSE_ON_EXIT=FALSE");
    }

    /** What administrators should hear about, one sentence each. */
    public List<String> warnings() {
        return List.copyOf(warnings);
    }

    /** What people have set, without defaults, by its name; secrets included. */
    public Map<String, String> given() {
        Map<String, String> given = new TreeMap<>(moduleValues);
        values.forEach((setting, value) -> given.put(setting.key(), value));
        return given;
    }

    /** Every setting that has a value, by its name, as the application is to see it; secrets included. */
    public Map<String, String> effective() {
        Map<String, String> all = new TreeMap<>(moduleValues);
        for (Setting setting : Setting.values()) {
            find(setting).ifPresent(value -> all.put(setting.key(), value));
        }
        all.put(Setting.DB_URL.key(), databaseUrl());
        return all;
    }
}
