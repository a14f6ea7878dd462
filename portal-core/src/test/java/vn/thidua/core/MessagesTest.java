package vn.thidua.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import vn.thidua.core.spi.BuiltInRole;
import vn.thidua.core.spi.MenuItem;
import vn.thidua.core.spi.Permission;
import vn.thidua.core.spi.SearchType;

class MessagesTest {

    private static Properties read(String name) throws IOException {
        var texts = new Properties();
        try (var in = new InputStreamReader(MessagesTest.class.getResourceAsStream(name), StandardCharsets.UTF_8)) {
            texts.load(in);
        }
        return texts;
    }

    @Test
    void bothLanguagesHaveTheSameTexts() throws IOException {
        Set<Object> vietnamese = new TreeSet<>(read("Messages.properties").keySet());

        assertThat(new TreeSet<>(read("Messages_en.properties").keySet())).isEqualTo(vietnamese);
    }

    @Test
    void whatTheModuleDeclaresHasAName() throws IOException {
        Properties texts = read("Messages.properties");
        var module = new CoreModule();

        assertThat(texts.stringPropertyNames())
                .containsAll(module.permissions().stream().map(Permission::titleKey).toList())
                .containsAll(module.menu().stream().map(MenuItem::titleKey).toList())
                .containsAll(module.searchTypes().stream().map(SearchType::titleKey).toList());
        for (BuiltInRole role : BuiltInRole.values()) {
            assertThat(texts).containsKeys("role." + role.key() + ".name", "role." + role.key() + ".description");
        }
    }
}
