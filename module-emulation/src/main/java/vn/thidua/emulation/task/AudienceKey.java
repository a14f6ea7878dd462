package vn.thidua.emulation.task;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import vn.thidua.core.spi.Audience;

/** An audience as one word, so that a list of tasks can be narrowed to the few audiences that its reader is in. */
final class AudienceKey {

    private static final String BETWEEN = " ";

    private AudienceKey() { }

    static String of(Audience audience) {
        return String.join(BETWEEN, new TreeSet<>(audience.tokens()));
    }

    static Audience read(String key) {
        return new Audience(key.isEmpty() ? Set.of() : Set.copyOf(List.of(key.split(BETWEEN))));
    }
}
