package vn.thidua.emulation.intake;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;

/** What was understood, as it is stored between reading and saving. */
final class UnderstoodJson {

    private static final Jsonb BINDING = JsonbBuilder.create();

    private UnderstoodJson() { }

    static String write(Understood understood) {
        return BINDING.toJson(understood);
    }

    static Understood read(String stored) {
        return BINDING.fromJson(stored, Understood.class);
    }
}
