package vn.thidua.core.module;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/** Reads the launcher's list of dropped-in jars that were not loaded, where there is one. */
final class LeftOutModules {

    private static final String LIST = "META-INF/portal-modules-left-out.json";

    private LeftOutModules() { }

    static List<ModuleStatus> read(ClassLoader classes) {
        try (InputStream in = classes.getResourceAsStream(LIST)) {
            if (in == null) {
                return List.of();
            }
            try (var reader = Json.createReader(in)) {
                return reader.readArray().getValuesAs(JsonObject.class).stream().map(LeftOutModules::status).toList();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ModuleStatus status(JsonObject jar) {
        String file = jar.getString("file");
        String id = jar.isNull("id") ? file : jar.getString("id");
        Optional<String> version = jar.isNull("version") ? Optional.empty() : Optional.of(jar.getString("version"));
        return new ModuleStatus(id, version, ModuleState.LEFT_OUT, Optional.empty(),
                Optional.of(file + ": " + jar.getString("cause")), false, 0);
    }
}
