package vn.thidua.core.error.rest;

import jakarta.json.JsonNumber;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import jakarta.json.bind.JsonbException;
import jakarta.json.bind.serializer.DeserializationContext;
import jakarta.json.bind.serializer.JsonbDeserializer;
import jakarta.json.stream.JsonParser;
import jakarta.ws.rs.ext.ContextResolver;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Type;
import java.math.BigDecimal;

/**
 * Binds JSON without guessing: {@code 1.5} and {@code "7"} are no whole numbers, {@code "maybe"} is no yes-or-no and
 * {@code 7} no text. The binding that the container brings would take all of them, and cut the number.
 */
@Provider
public class StrictJson implements ContextResolver<Jsonb> {

    // A field without a value is there as null: a caller sees that it exists.
    private static final Jsonb BINDING = JsonbBuilder.create(new JsonbConfig().withNullValues(true)
            .withDeserializers(new OfText(), new OfInteger(), new OfLong(), new OfBoolean()));

    @Override
    public Jsonb getContext(Class<?> type) {
        return BINDING;
    }

    private static JsonbException wrongType() {
        return new JsonbException("Not of the type asked for");
    }

    /** Null stays null: a field that may be left out may be sent as nothing. */
    private static boolean isNull(JsonParser parser) {
        return parser.getValue() == JsonValue.NULL;
    }

    private static long whole(JsonValue value, long least, long most) {
        if (value instanceof JsonNumber number) {
            BigDecimal exact = number.bigDecimalValue();
            boolean fits = exact.stripTrailingZeros().scale() <= 0 && exact.compareTo(BigDecimal.valueOf(least)) >= 0
                    && exact.compareTo(BigDecimal.valueOf(most)) <= 0;
            if (fits) {
                return exact.longValueExact();
            }
        }
        throw wrongType();
    }

    /** A text in quotes. */
    public static final class OfText implements JsonbDeserializer<String> {

        @Override
        public String deserialize(JsonParser parser, DeserializationContext context, Type type) {
            if (parser.getValue() instanceof JsonString text) {
                return text.getString();
            }
            if (isNull(parser)) {
                return null;
            }
            throw wrongType();
        }
    }

    /** A whole number of 32 bits. */
    public static final class OfInteger implements JsonbDeserializer<Integer> {

        @Override
        public Integer deserialize(JsonParser parser, DeserializationContext context, Type type) {
            return isNull(parser) ? null : (int) whole(parser.getValue(), Integer.MIN_VALUE, Integer.MAX_VALUE);
        }
    }

    /** A whole number of 64 bits. */
    public static final class OfLong implements JsonbDeserializer<Long> {

        @Override
        public Long deserialize(JsonParser parser, DeserializationContext context, Type type) {
            return isNull(parser) ? null : whole(parser.getValue(), Long.MIN_VALUE, Long.MAX_VALUE);
        }
    }

    /** {@code true} or {@code false}. */
    public static final class OfBoolean implements JsonbDeserializer<Boolean> {

        @Override
        public Boolean deserialize(JsonParser parser, DeserializationContext context, Type type) {
            return switch (parser.getValue().getValueType()) {
                case TRUE -> Boolean.TRUE;
                case FALSE -> Boolean.FALSE;
                case NULL -> null;
                default -> throw wrongType();
            };
        }
    }
}
