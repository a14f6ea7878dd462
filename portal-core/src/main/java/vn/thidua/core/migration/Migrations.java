package vn.thidua.core.migration;

import java.util.Arrays;
import java.util.Optional;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationVersion;
import vn.thidua.core.spi.ModuleId;

/**
 * Runs the SQL migrations of one module after the other. Each module has its own folder and its own history table
 * {@code schema_history_<module>}, so that modules number their migrations without knowing of each other.
 */
public final class Migrations {

    private final DataSource dataSource;
    private final ClassLoader classes;

    /**
     * @param classes where the folders of SQL files are found
     */
    public Migrations(DataSource dataSource, ClassLoader classes) {
        this.dataSource = dataSource;
        this.classes = classes;
    }

    /**
     * Brings the module's tables up to date and answers the version they have then.
     *
     * @param folder classpath folder, for example {@code db/honors}
     * @throws MigrationFailedException when a migration fails or the tables are newer than this portal; what the
     *         database can undo is undone
     */
    public String migrate(ModuleId module, String folder) {
        return migrate(module, folder, MigrationVersion.LATEST);
    }

    /** The same, up to a version; for restoring an older backup. */
    public String migrate(ModuleId module, String folder, MigrationVersion target) {
        Flyway flyway = flyway(module, folder, target);
        try {
            refuseNewer(module, flyway);
            flyway.migrate();
            return version(flyway).orElse("0");
        } catch (FlywayException e) {
            throw new MigrationFailedException("The tables of module '%s' cannot be brought up to date: %s"
                    .formatted(module, firstLine(e)), e);
        }
    }

    private static void refuseNewer(ModuleId module, Flyway flyway) {
        Optional<MigrationInfo> newer = Arrays.stream(flyway.info().all())
                .filter(info -> info.getState().isApplied() && !info.getState().isResolved() && info.getVersion() != null)
                .reduce((first, second) -> second);
        newer.ifPresent(info -> {
            throw new MigrationFailedException(
                    "The tables of module '%s' have version %s, which a newer portal made; this portal knows only up to %s. Start the newer portal, or restore a backup"
                    .formatted(module, info.getVersion(), newestKnown(flyway)), null);
        });
    }

    private static String newestKnown(Flyway flyway) {
        return Arrays.stream(flyway.info().all())
                .filter(info -> info.getState().isResolved() && info.getVersion() != null)
                .map(info -> info.getVersion().getVersion())
                .reduce((first, second) -> second).orElse("0");
    }

    private static Optional<String> version(Flyway flyway) {
        return Optional.ofNullable(flyway.info().current()).map(info -> info.getVersion().getVersion());
    }

    private Flyway flyway(ModuleId module, String folder, MigrationVersion target) {
        return Flyway.configure(classes)
                .dataSource(dataSource)
                .locations("classpath:" + folder)
                .table("schema_history_" + module)
                .baselineOnMigrate(true).baselineVersion("0")
                .failOnMissingLocations(true)
                .validateMigrationNaming(true)
                .ignoreMigrationPatterns("*:future")
                .target(target)
                .load();
    }

    /** The most telling line of a Flyway failure: the database's own words where there are any. */
    private static String firstLine(FlywayException failure) {
        Throwable cause = failure;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        String text = cause.getMessage() == null ? cause.getClass().getName() : cause.getMessage();
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).findFirst().orElse(text);
    }
}
