package vn.thidua.core.demo.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.thidua.core.module.ModuleRegistry;
import vn.thidua.core.spi.DemoContent;
import vn.thidua.core.spi.ModuleId;

class DemoSequenceTest {

    private static final ModuleId FIRST = ModuleId.of("first");
    private static final ModuleId SECOND = ModuleId.of("second");
    private static final List<ModuleId> MODULES = List.of(ModuleRegistry.CORE, FIRST, SECOND);

    private final List<String> loaded = new ArrayList<>();
    private final Parts parts = new Parts();

    @Test
    void modulesComeInTheirOrderWhateverTheOrderOfBeans() {
        new DemoSequence(parts, List.of(content(SECOND, "s"), content(FIRST, "a"), content(ModuleRegistry.CORE, "core"),
                content(FIRST, "b"))).load(MODULES);
        assertThat(loaded).containsExactly("core", "a", "b", "s");
    }

    @Test
    void whatIsLoadedIsNotLoadedAgain() {
        var sequence = new DemoSequence(parts, List.of(content(ModuleRegistry.CORE, "core"), content(FIRST, "a")));
        sequence.load(MODULES);
        sequence.load(MODULES);
        assertThat(loaded).containsExactly("core", "a");
    }

    @Test
    void aModuleThatFailsDoesNotHinderOthersAndIsTriedAgain() {
        var sequence = new DemoSequence(parts, List.of(failing(FIRST), content(SECOND, "s")));
        sequence.load(MODULES);
        assertThat(loaded).containsExactly("s");
        assertThat(parts.isLoaded(FIRST)).isFalse();
    }

    @Test
    void withoutCoreNothingGoesOn() {
        var sequence = new DemoSequence(parts, List.of(failing(ModuleRegistry.CORE), content(FIRST, "a")));
        assertThatThrownBy(() -> sequence.load(MODULES)).hasMessage("broken");
        assertThat(loaded).isEmpty();
    }

    private DemoContent content(ModuleId module, String name) {
        return new Content(module, () -> loaded.add(name));
    }

    private static DemoContent failing(ModuleId module) {
        return new Content(module, () -> {
            throw new IllegalStateException("broken");
        });
    }

    private record Content(ModuleId module, Runnable work) implements DemoContent {

        @Override
        public void load() {
            work.run();
        }
    }

    /** Remembers like the table, and forgets what failed like a transaction. */
    private static final class Parts extends DemoParts {

        private final Set<ModuleId> remembered = new HashSet<>();

        @Override
        boolean isLoaded(ModuleId module) {
            return remembered.contains(module);
        }

        @Override
        void load(ModuleId module, List<DemoContent> contents) {
            contents.forEach(DemoContent::load);
            remembered.add(module);
        }
    }
}
