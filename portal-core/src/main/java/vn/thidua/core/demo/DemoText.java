package vn.thidua.core.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One text of a file of demo content: lines {@code name: value}, an empty line, the body. A line of {@code =====} stands between
 * two texts of a file.
 */
public final class DemoText {

    private static final String BETWEEN = "(?m)^={5,}$\\R?";

    private final Map<String, String> header = new LinkedHashMap<>();
    private final String body;

    private DemoText(String text) {
        String[] parts = text.strip().split("\\R\\h*\\R", 2);
        parts[0].lines().forEach(line -> {
            int colon = line.indexOf(':');
            if (colon < 0) {
                throw new IllegalArgumentException("No 'name: value' in the head of a demo text: " + line);
            }
            header.put(line.substring(0, colon).strip(), line.substring(colon + 1).strip());
        });
        body = parts.length == 2 ? parts[1].strip() : "";
    }

    /** Every text of a resource, in order. */
    public static List<DemoText> read(Class<?> owner, String resource) {
        try (InputStream in = owner.getClassLoader().getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalArgumentException("No demo content at " + resource);
            }
            return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<DemoText> parse(String file) {
        var texts = new ArrayList<DemoText>();
        for (String text : file.split(BETWEEN)) {
            if (!text.isBlank()) {
                texts.add(new DemoText(text));
            }
        }
        return texts;
    }

    /**
     * @throws IllegalArgumentException when the head says nothing of this name
     */
    public String get(String name) {
        return find(name).orElseThrow(() -> new IllegalArgumentException("A demo text has no '" + name + "': " + header));
    }

    public Optional<String> find(String name) {
        return Optional.ofNullable(header.get(name)).filter(value -> !value.isEmpty());
    }

    public String body() {
        return body;
    }
}
