package vn.thidua.core.editing;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Fields of a form as the text in which they are stored. */
final class FieldsJson {

    private FieldsJson() { }

    static String write(Map<String, List<String>> fields) {
        var json = Json.createObjectBuilder();
        fields.forEach((name, values) -> json.add(name, Json.createArrayBuilder(values)));
        return json.build().toString();
    }

    static Map<String, List<String>> read(String text) {
        var fields = new LinkedHashMap<String, List<String>>();
        try (var reader = Json.createReader(new StringReader(text))) {
            reader.readObject().forEach((name, values) -> fields.put(name,
                    ((JsonArray) values).getValuesAs(JsonString.class).stream().map(JsonString::getString).toList()));
        }
        return fields;
    }
}
