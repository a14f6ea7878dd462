package vn.thidua.core.spi;

import java.util.Objects;
import java.util.regex.Pattern;

/**
 * The name of a module: one lower-case word of 2 to 20 letters, the same in URLs, permissions, tables, migrations and
 * message bundles.
 */
public record ModuleId(String value) implements Comparable<ModuleId> {

    private static final Pattern WORD = Pattern.compile("[a-z]{2,20}");

    /**
     * @throws IllegalArgumentException when the value is not one lower-case word
     */
    public ModuleId {
        Objects.requireNonNull(value, "value");
        if (!WORD.matcher(value).matches()) {
            throw new IllegalArgumentException("'%s' is no module id: one lower-case word of 2 to 20 letters".formatted(value));
        }
    }

    public static ModuleId of(String value) {
        return new ModuleId(value);
    }

    @Override
    public int compareTo(ModuleId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
