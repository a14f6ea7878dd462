package vn.thidua.launcher;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import vn.thidua.core.config.Settings;

/** The commands that work on the data of a portal that does not run: backup, restore and reindex. */
final class Maintenance {

    private static final String COMMAND = "vn.thidua.core.backup.BackupCommand";

    private final Settings settings;

    Maintenance(Settings settings) {
        this.settings = settings;
    }

    void backup(List<String> operands) {
        if (operands.size() != 1) {
            throw new StartFailure("Usage: java -jar portal.jar backup FILE");
        }
        WorkFolder work = isH2() ? stopped("its administrator saves a backup while it runs, over REST: "
                + "POST /api/v1/backup") : WorkFolder.openOrShare(settings.dataDir(), PortalJar.running());
        Path file = Path.of(operands.get(0));
        Object rows = call(work, "backup", new Class<?>[] {Path.class}, file);
        System.out.printf("Saved %s rows, the files and the settings in %s%n", rows, file.toAbsolutePath());
    }

    void restore(List<String> operands) {
        boolean replace = operands.contains("--replace");
        List<String> files = operands.stream().filter(word -> !word.equals("--replace")).toList();
        if (files.size() != 1) {
            throw new StartFailure("Usage: java -jar portal.jar restore FILE [--replace]");
        }
        WorkFolder work = stopped("stop it before you restore a backup");
        Object rows = call(work, "restore", new Class<?>[] {Path.class, boolean.class}, Path.of(files.get(0)), replace);
        System.out.printf("Restored %s rows and the files; the search index is built at the next start. "
                + "The settings of the backup are in %s%n", rows, settings.dataDir().resolve("restored-portal.properties"));
    }

    /** The portal obeys the file when it starts. */
    void reindex(List<String> operands) {
        if (!operands.isEmpty()) {
            throw new StartFailure("The command reindex takes no argument: " + operands.get(0));
        }
        stopped("ask it to rebuild the index over REST: POST /api/v1/search/reindex");
        Path marker = settings.dataDir().resolve("index").resolve("REBUILD");
        try {
            Files.createDirectories(marker.getParent());
            Files.writeString(marker, "");
        } catch (IOException e) {
            throw new StartFailure("Cannot write %s: %s".formatted(marker, StartFailure.reason(e)), e);
        }
        System.out.println("The portal is not running; it rebuilds the search index at its next start");
    }

    private boolean isH2() {
        return settings.databaseUrl().startsWith("jdbc:h2:");
    }

    private WorkFolder stopped(String advice) {
        if (!WorkFolder.isFree(settings.dataDir())) {
            throw new StartFailure("The portal with the data folder %s is running; %s"
                    .formatted(settings.dataDir(), advice));
        }
        return WorkFolder.open(settings.dataDir(), PortalJar.running());
    }

    private Object call(WorkFolder work, String method, Class<?>[] types, Object... values) {
        java.util.logging.Logger.getLogger("").setLevel(java.util.logging.Level.SEVERE);
        Path application = work.application();
        try (var libraries = new ApplicationLibraries(application, ClassLoader.getPlatformClassLoader())) {
            Thread.currentThread().setContextClassLoader(libraries);
            new DatabaseCheck(settings, libraries).connect();
            Class<?> type = Class.forName(COMMAND, true, libraries);
            Object command = type.getConstructor(DataSource.class, Path.class, Map.class, String.class).newInstance(
                    new DriverDataSource(settings, libraries), settings.dataDir(), settings.given(), PortalJar.version());
            return type.getMethod(method, types).invoke(command, values);
        } catch (InvocationTargetException e) {
            throw new StartFailure(e.getCause().getMessage() == null ? e.getCause().toString()
                    : e.getCause().getMessage(), e.getCause());
        } catch (IOException | ReflectiveOperationException e) {
            throw new StartFailure("portal.jar is damaged: " + StartFailure.reason(e), e);
        }
    }
}
