package vn.thidua.bench;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Options of the form {@code --name value}. */
public record Options(Map<String, String> values) {

    /**
     * @throws IllegalArgumentException when an argument is no option or has no value
     */
    static Options of(String... arguments) {
        var values = new TreeMap<String, String>();
        for (int i = 0; i < arguments.length; i += 2) {
            if (!arguments[i].startsWith("--") || i + 1 == arguments.length) {
                throw new IllegalArgumentException("Expected --name value, found '%s'".formatted(arguments[i]));
            }
            values.put(arguments[i].substring(2), arguments[i + 1]);
        }
        return new Options(values);
    }

    public Optional<String> find(String name) {
        return Optional.ofNullable(values.get(name));
    }

    /**
     * A positive whole number, underscores and points allowed as in 1_000_000.
     *
     * @throws IllegalArgumentException when it is not one
     */
    public Optional<Integer> findNumber(String name) {
        return find(name).map(text -> {
            var digits = text.replaceAll("[_.,]", "");
            if (!digits.matches("[1-9]\\d{0,8}")) {
                throw new IllegalArgumentException("--%s wants a positive number, not '%s'".formatted(name, text));
            }
            return Integer.valueOf(digits);
        });
    }
}
