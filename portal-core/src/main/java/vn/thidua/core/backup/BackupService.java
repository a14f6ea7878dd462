package vn.thidua.core.backup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.thidua.core.CorePermissions;
import vn.thidua.core.audit.AuditLog;
import vn.thidua.core.config.Setting;
import vn.thidua.core.config.SettingKind;
import vn.thidua.core.data.Moments;
import vn.thidua.core.data.PortalDataSource;
import vn.thidua.core.security.AccessControl;

/** Takes a backup of everything while people go on working. */
@ApplicationScoped
public class BackupService {

    private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("yyyyMMdd-HHmm");

    @Inject private AccessControl access;
    @Inject private AuditLog audit;
    @Inject private Config settings;
    @Inject @ConfigProperty(name = "portal.db.url") private String url;
    @Inject @ConfigProperty(name = "portal.data.dir", defaultValue = "data") private String dataFolder;
    @Inject @ConfigProperty(name = "portal.version", defaultValue = "1.0.0") private String version;

    /** Asks for the right and writes down that a backup is taken; the name for its file. */
    @Transactional
    public String begin() {
        access.require(CorePermissions.BACKUP_TAKE);
        audit.record("backup.taken", "core.backup", "all", "");
        return "portal-" + NAME.format(java.time.LocalDateTime.now(Moments.VIETNAM)) + ".zip";
    }

    /**
     * Writes one archive with the database as it is at one moment, the files and the settings without secrets.
     *
     * @throws BackupException when the database or a file cannot be read
     */
    public void write(OutputStream out) throws IOException {
        access.require(CorePermissions.BACKUP_TAKE);
        var source = new PortalDataSource();
        source.setUrl(url);
        try (Connection connection = source.getConnection()) {
            new BackupWriter(connection, Path.of(dataFolder), openSettings(), version).write(out);
        } catch (SQLException e) {
            throw new BackupException("The database cannot be reached", e);
        }
    }

    private Map<String, String> openSettings() {
        var open = new TreeMap<String, String>();
        for (Setting setting : Setting.values()) {
            if (setting.kind() != SettingKind.SECRET) {
                settings.getOptionalValue(setting.key(), String.class).ifPresent(value -> open.put(setting.key(), value));
            }
        }
        return open;
    }
}
