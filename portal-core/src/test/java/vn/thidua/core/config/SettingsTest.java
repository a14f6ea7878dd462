package vn.thidua.core.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SettingsTest {

    private static final Path HOME = Path.of("/srv/portal");

    private static Settings read(Map<String, String> properties, Map<String, String> variables, Map<String, String> file) {
        return Settings.read(HOME, properties, variables, file);
    }

    @Test
    void commandLineWinsOverEnvironmentAndThatOverTheFile() {
        Map<String, String> file = Map.of("portal.http.port", "1", "portal.db.user", "f", "portal.upload.max-size", "1 MB");
        Map<String, String> variables = Map.of("PORTAL_HTTP_PORT", "2", "PORTAL_DB_USER", "e");
        Settings settings = read(Map.of("portal.http.port", "3"), variables, file);
        assertThat(settings.port()).isEqualTo(3);
        assertThat(settings.get(Setting.DB_USER)).isEqualTo("e");
        assertThat(settings.get(Setting.UPLOAD_MAX_SIZE)).isEqualTo("1 MB");
    }

    @Test
    void defaultsFollowFromOtherSettings() {
        Settings settings = read(Map.of(), Map.of(), Map.of());
        assertThat(settings.get(Setting.HTTP_ADDRESS)).isEqualTo("0.0.0.0");
        assertThat(settings.dataDir()).isEqualTo(HOME.resolve("data"));
        assertThat(settings.databaseUrl()).isEqualTo(
                "jdbc:h2:file:" + HOME.resolve("data/db/portal") + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE");
        assertThat(read(Map.of("portal.demo", "true"), Map.of(), Map.of()).get(Setting.HTTP_ADDRESS)).isEqualTo("127.0.0.1");
        assertThat(read(Map.of("portal.db.url", "jdbc:postgresql://db/p"), Map.of(), Map.of()).databaseUrl())
                .isEqualTo("jdbc:postgresql://db/p");
    }

    @ParameterizedTest
    @CsvSource({"portal.http.port,0", "portal.http.port,65536", "portal.http.port,eighty", "portal.http.port,-1",
        "portal.demo,yes", "portal.upload.max-size,lots", "portal.upload.max-size,9 GB", "portal.db.url,jdbc:mysql:x",
        "portal.mail.tls,ssl", "portal.site.url,thidua.example.vn", "portal.site.url,https://a b"})
    void aBadValueNamesTheSetting(String name, String value) {
        assertThatThrownBy(() -> read(Map.of(name, value), Map.of(), Map.of()))
                .isInstanceOf(SettingsException.class).hasMessageContaining(name).hasMessageContaining(value);
    }

    @Test
    void anUnknownNameIsAnsweredWithTheClosest() {
        assertThatThrownBy(() -> read(Map.of(), Map.of(), Map.of("portal.htpp.prot", "1")))
                .hasMessageContaining("portal.properties").hasMessageContaining("did you mean portal.http.port?");
        Settings settings = read(Map.of(), Map.of("PORTAL_DATADIR", "x"), Map.of());
        assertThat(settings.warnings()).singleElement().asString().contains("did you mean PORTAL_DATA_DIR?");
    }

    @Test
    void mailNeedsASender() {
        assertThatThrownBy(() -> read(Map.of("portal.mail.host", "mail.example.vn"), Map.of(), Map.of()))
                .isInstanceOf(SettingsException.class).hasMessageContaining("portal.mail.from");
        read(Map.of("portal.mail.host", "mail.example.vn"), Map.of(), Map.of("portal.mail.from", "a@example.vn"));
    }

    @Test
    void aPasswordIsNeverRepeated() {
        assertThatThrownBy(() -> read(Map.of("portal.db.password", "sec\0ret"), Map.of(), Map.of()))
                .hasMessageContaining("portal.db.password").message().doesNotContain("ret'");
    }

    @Test
    void settingsOfModulesArePassedOn() {
        assertThat(read(Map.of("portal.module.letters.limit", "5"), Map.of(), Map.of()).effective())
                .containsEntry("portal.module.letters.limit", "5");
    }

    @ParameterizedTest
    @EnumSource(Setting.class)
    void everySettingIsDescribedAndItsDefaultIsValid(Setting setting) {
        assertThat(setting.description(Locale.ENGLISH)).endsWith(".");
        assertThat(setting.description(Locale.forLanguageTag("vi"))).endsWith(".").isNotEqualTo(setting.description(Locale.ENGLISH));
        setting.defaultValue().ifPresent(value -> assertThat(setting.kind().complaint(value)).isEmpty());
    }
}
