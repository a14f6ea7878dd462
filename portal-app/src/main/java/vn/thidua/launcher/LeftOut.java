package vn.thidua.launcher;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A jar of the modules folder that does not take part, and why; the portal shows it on its modules page. */
record LeftOut(String file, Optional<String> id, Optional<String> version, String cause) {

    /** The list as the portal reads it: {@code [{"file":…,"id":…|null,"version":…|null,"cause":…}]}. */
    static String json(List<LeftOut> all) {
        return all.stream().map(LeftOut::json).collect(Collectors.joining(",\n ", "[", "]\n"));
    }

    private String json() {
        return "{\"file\":%s,\"id\":%s,\"version\":%s,\"cause\":%s}".formatted(Json.quote(file),
                Json.quote(id.orElse(null)), Json.quote(version.orElse(null)), Json.quote(cause));
    }
}
