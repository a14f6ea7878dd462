package vn.thidua.core.spi;

import java.util.Objects;

/**
 * Points at a piece of content of any module; how modules speak of each other's content without knowing each other.
 *
 * @param type the {@link SearchType#id()} of the content, for example {@code honors.award}
 * @param id   the id inside that type, at most 64 characters
 */
public record ContentRef(String type, String id) {

    public ContentRef {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(id, "id");
        if (type.isBlank() || id.isBlank() || id.length() > 64) {
            throw new IllegalArgumentException("No reference: type '%s', id '%s'".formatted(type, id));
        }
    }

    public static ContentRef of(String type, long id) {
        return new ContentRef(type, Long.toString(id));
    }

    /**
     * Reads what {@link #toString()} writes, {@code type:id}.
     *
     * @throws IllegalArgumentException when the text is none
     */
    public static ContentRef parse(String text) {
        int colon = Objects.requireNonNull(text, "text").indexOf(':');
        if (colon < 0) {
            throw new IllegalArgumentException("No reference: '%s'".formatted(text));
        }
        return new ContentRef(text.substring(0, colon), text.substring(colon + 1));
    }

    @Override
    public String toString() {
        return type + ":" + id;
    }
}
