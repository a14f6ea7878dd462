package vn.thidua.core.error;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.OptionalLong;

/**
 * A failure as it is told to a caller, in the caller's language: an RFC 9457 problem document.
 *
 * @param type       names the sort of problem for programs, {@code urn:portal:<message key>}
 * @param title      the sort of problem in a few words
 * @param detail     what happened and what to do about it
 * @param fields     wrong fields of the input, in order; empty when it is not about fields
 * @param allowed    what the state of things allows instead; empty when it is not about that
 * @param requestId  names the request in the log
 * @param retryAfter seconds to wait before trying again
 */
public record Problem(int status, String type, String title, String detail, List<Field> fields, List<String> allowed, String requestId,
        OptionalLong retryAfter) {

    public static final String MEDIA_TYPE = "application/problem+json";

    /** A wrong field, by the name that the caller used. */
    public record Field(String field, String message) { }

    public Problem {
        fields = List.copyOf(fields);
        allowed = List.copyOf(allowed);
    }

    public JsonObject toJson() {
        var json = Json.createObjectBuilder()
                .add("type", type).add("title", title).add("status", status).add("detail", detail)
                .add("requestId", requestId);
        if (!fields.isEmpty()) {
            var list = Json.createArrayBuilder();
            fields.forEach(field -> list.add(Json.createObjectBuilder()
                    .add("field", field.field()).add("message", field.message())));
            json.add("fields", list);
        }
        if (!allowed.isEmpty()) {
            json.add("allowed", Json.createArrayBuilder(allowed));
        }
        return json.build();
    }
}
