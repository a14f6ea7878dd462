package vn.thidua.core.error.rest;

import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import vn.thidua.core.error.PortalException;

/**
 * Reads numbers, days, yes-or-no and enum constants of query and path. A query parameter that cannot be read is a
 * wrong field (400); a path that cannot be read leads to nothing (404). An empty query parameter counts as not sent.
 */
@Provider
public class ParameterReading implements ParamConverterProvider {

    private static final Map<Class<?>, Function<String, Object>> READERS = Map.of(
            int.class, Integer::valueOf, Integer.class, Integer::valueOf,
            long.class, Long::valueOf, Long.class, Long::valueOf,
            boolean.class, ParameterReading::yesOrNo, Boolean.class, ParameterReading::yesOrNo,
            LocalDate.class, LocalDate::parse);

    @Override
    public <T> ParamConverter<T> getConverter(Class<T> type, Type generic, Annotation[] annotations) {
        Function<String, Object> reader = type.isEnum() ? text -> constant(type, text) : READERS.get(type);
        String query = Arrays.stream(annotations).filter(QueryParam.class::isInstance)
                .map(found -> ((QueryParam) found).value()).findFirst().orElse(null);
        boolean path = Arrays.stream(annotations).anyMatch(PathParam.class::isInstance);
        return reader == null || query == null && !path ? null : new Reading<>(reader, query, type.isPrimitive());
    }

    private record Reading<T>(Function<String, Object> reader, String query, boolean primitive)
            implements ParamConverter<T> {

        @Override
        @SuppressWarnings("unchecked")
        public T fromString(String value) {
            if (value == null || value.isEmpty() && query != null && !primitive) {
                return null;
            }
            try {
                return (T) reader.apply(value);
            } catch (RuntimeException e) {
                throw refusal();
            }
        }

        /** What comes out of here as anything else is taken for a missing page or for the default value. */
        private WebApplicationException refusal() {
            return query == null ? new NotFoundException()
                    : new WebApplicationException(PortalException.invalid(query, "error.field.type"), 400);
        }

        @Override
        public String toString(T value) {
            return String.valueOf(value);
        }
    }

    private static Object yesOrNo(String text) {
        return switch (text) {
            case "true" -> Boolean.TRUE;
            case "false" -> Boolean.FALSE;
            default -> throw new IllegalArgumentException(text);
        };
    }

    private static Object constant(Class<?> type, String text) {
        return Arrays.stream(type.getEnumConstants()).filter(constant -> ((Enum<?>) constant).name().equals(text))
                .findFirst().orElseThrow(IllegalArgumentException::new);
    }
}
