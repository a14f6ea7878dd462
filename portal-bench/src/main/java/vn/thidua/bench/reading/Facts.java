package vn.thidua.bench.reading;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.thidua.emulation.reading.FoundCitation;
import vn.thidua.emulation.reading.ReadDocument;
import vn.thidua.emulation.reading.ReadTask;

/**
 * What a document says, as lines of text for each field that can be compared: composed (NFC), with single spaces, one kind of dash and of
 * quotation mark. A task is one line with all that belongs to it. Who issued a document is compared where a plan rests on it, not
 * where it only mentions it.
 */
final class Facts {

    private static final List<String> SINGLE = List.of("kind", "number", "place", "issuedOn", "issuer", "title");
    /** What a published text often lacks; expected of plain text only as far as it holds it. */
    private static final List<String> HEAD = List.of("number", "place", "issuedOn", "issuer");

    private Facts() { }

    static Map<String, List<String>> of(ReadDocument document) {
        Map<String, List<String>> facts = new LinkedHashMap<>();
        facts.put("kind", one(document.kind()));
        facts.put("number", one(document.number().filter(number -> !number.isBlank())));
        facts.put("place", one(document.place()));
        facts.put("issuedOn", one(document.issuedOn()));
        facts.put("issuer", one(document.issuer()));
        facts.put("title", one(document.title()));
        facts.put("legalBases", document.legalBases().stream().map(basis -> citation(basis) + " | " + text(basis.issuer())).toList());
        facts.put("citations", document.citations().stream().map(Facts::citation).toList());
        facts.put("sections", document.sections().stream().map(section -> section.heading()).toList());
        facts.put("tasks", document.tasks().stream().map(Facts::task).toList());
        facts.put("phases", document.phases().stream()
                .map(phase -> String.join(" | ", phase.name(), text(phase.from()), text(phase.to()), phase.text())).toList());
        facts.put("movements", document.movements());
        facts.put("recipients", document.recipients());
        facts.put("signer", document.signer().map(signer -> List.of(signer.position(), text(signer.name()))).orElse(List.of()));
        facts.replaceAll((field, values) -> values.stream().map(Facts::folded).toList());
        return facts;
    }

    private static List<String> one(Optional<?> value) {
        return value.map(Object::toString).stream().toList();
    }

    private static String text(Optional<?> value) {
        return value.map(Object::toString).orElse("-");
    }

    private static String citation(FoundCitation citation) {
        return citation.kind() + " | " + text(citation.number()) + " | " + text(citation.issuedOn());
    }

    private static String task(ReadTask task) {
        return String.join(" | ", task.no(), text(task.quarter()), task.title(), text(task.dueOn()), text(task.dueText()),
                task.responsible().toString());
    }

    static Map<String, List<String>> of(PlanSet.Plan plan) {
        JsonObject json = plan.expected();
        Map<String, List<String>> facts = new LinkedHashMap<>();
        for (String field : SINGLE) {
            facts.put(field, json.isNull(field) ? List.of() : List.of(text(json.get(field))));
        }
        facts.put("legalBases", objects(json, "legalBases", "kind", "number", "issuedOn", "issuer"));
        facts.put("citations", objects(json, "citations", "kind", "number", "issuedOn"));
        facts.put("tasks", objects(json, "tasks", "no", "quarter", "title", "dueOn", "dueText", "responsible"));
        facts.put("phases", objects(json, "phases", "name", "from", "to", "text"));
        for (String field : List.of("sections", "movements", "recipients")) {
            facts.put(field, json.getJsonArray(field).stream().map(Facts::text).toList());
        }
        JsonObject signer = json.getJsonObject("signer");
        facts.put("signer", List.of(text(signer.get("position")), text(signer.get("name"))));
        facts.replaceAll((field, values) -> values.stream().map(Facts::folded).toList());
        return facts;
    }

    /** Which of the fields of the head cannot be asked of a text that does not hold them. */
    static List<String> missing(PlanSet.Plan plan, ReadDocument document) {
        if (!plan.format().equals("md")) {
            return List.of();
        }
        String text = folded(new String(plan.content(), java.nio.charset.StandardCharsets.UTF_8));
        List<String> missing = new ArrayList<>(HEAD);
        missing.removeIf(field -> text.contains(folded(text(plan.expected().get(field))) + (field.equals("place") ? ", ngày" : "")));
        if (document.issuedOn().isPresent()) {
            missing.remove("issuedOn");
        }
        return missing;
    }

    private static List<String> objects(JsonObject json, String field, String... members) {
        List<String> lines = new ArrayList<>();
        for (JsonValue value : json.getJsonArray(field)) {
            List<String> parts = new ArrayList<>();
            for (String member : members) {
                parts.add(text(value.asJsonObject().get(member)));
            }
            lines.add(String.join(" | ", parts));
        }
        return lines;
    }

    private static String text(JsonValue value) {
        if (value == null || value.getValueType() == JsonValue.ValueType.NULL) {
            return "-";
        }
        if (value instanceof JsonString string) {
            return string.getString();
        }
        return value.getValueType() == JsonValue.ValueType.ARRAY
                ? value.asJsonArray().stream().map(Facts::text).collect(Collectors.joining(", ", "[", "]")) : value.toString();
    }

    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).replaceAll("[\u2010-\u2015\u2212]", "-").replaceAll("[“”«»]", "\"")
                .replaceAll("[‘’]", "'").replaceAll("[\\s\u00A0]+", " ").strip();
    }
}
