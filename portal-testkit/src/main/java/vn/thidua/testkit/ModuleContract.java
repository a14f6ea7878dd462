package vn.thidua.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.thidua.core.spi.MenuItem;
import vn.thidua.core.spi.Permission;
import vn.thidua.core.spi.PortalModule;
import vn.thidua.core.spi.SearchType;
import vn.thidua.core.spi.Widget;

/**
 * What every module's declaration has to keep, checked on the class path without a server. A module's own test extends it, names
 * the module and adds what is particular to it.
 */
public abstract class ModuleContract {

    private final PortalModule module;

    protected ModuleContract(PortalModule module) {
        this.module = module;
    }

    @Test
    void permissionsAndSearchTypesStartWithTheModulesId() {
        String prefix = module.id() + ".";
        assertThat(module.permissions()).extracting(Permission::id).allMatch(id -> id.startsWith(prefix)).doesNotHaveDuplicates();
        assertThat(module.searchTypes()).extracting(SearchType::id).allMatch(id -> id.startsWith(prefix)).doesNotHaveDuplicates();
    }

    @Test
    void menuAndWidgetsAskForDeclaredPermissionsOnly() {
        assertThat(module.menu()).flatExtracting(item -> item.permission().stream().toList())
                .isSubsetOf(module.permissions());
        assertThat(cards()).flatExtracting(widget -> widget.permission().stream().toList())
                .isSubsetOf(module.permissions());
    }

    @Test
    void everyTextIsThereInBothLanguages() {
        Properties vietnamese = messages("");
        Properties english = messages("_en");
        assertThat(english.keySet()).isEqualTo(vietnamese.keySet());
        assertThat(vietnamese.keySet()).containsAll(keys());
        assertThat(vietnamese.values()).noneMatch(text -> text.toString().isBlank());
        assertThat(english.values()).noneMatch(text -> text.toString().isBlank());
    }

    @Test
    void migrationsPagesAndFragmentsExist() {
        module.migrations().ifPresent(folder -> assertThat(resource(folder)).as(folder).isTrue());
        assertThat(module.menu()).extracting(MenuItem::path)
                .allMatch(path -> resource("META-INF/resources" + path + ".xhtml"));
        assertThat(cards()).extracting(Widget::fragment)
                .allMatch(fragment -> resource("META-INF/resources" + fragment));
    }

    /** Keys of the module's messages that its declaration and its code ask for; a module adds those it makes from enums. */
    protected List<String> keys() {
        var keys = new ArrayList<>(List.of("module.title", "module.description"));
        module.permissions().forEach(permission -> keys.add(permission.titleKey()));
        module.menu().forEach(item -> keys.add(item.titleKey()));
        cards().forEach(widget -> keys.add(widget.titleKey()));
        module.personalLinks().forEach(link -> keys.addAll(List.of(link.titleKey(), link.textKey())));
        module.searchTypes().forEach(type -> {
            keys.add(type.titleKey());
            type.facets().forEach(facet -> keys.add("search.facet." + facet));
        });
        return keys;
    }

    @Test
    void personalLinksAreOpenAtTheDoor() {
        assertThat(module.personalLinks()).allSatisfy(link -> {
            assertThat(link.purpose()).startsWith(module.id() + ".");
            assertThat(module.permissions()).contains(link.permission());
            assertThat(module.publicPaths()).anyMatch(open -> link.path().equals(open)
                    || open.endsWith("/") && link.path().startsWith(open));
        });
    }

    private List<Widget> cards() {
        return Stream.concat(module.widgets().stream(), module.ownAccountCards().stream()).toList();
    }

    private boolean resource(String path) {
        return module.getClass().getClassLoader().getResource(path) != null;
    }

    private Properties messages(String language) {
        String path = module.messages().replace('.', '/') + language + ".properties";
        var stream = module.getClass().getClassLoader().getResourceAsStream(path);
        assertThat(stream).as(path).isNotNull();
        var properties = new Properties();
        try (Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }
}
