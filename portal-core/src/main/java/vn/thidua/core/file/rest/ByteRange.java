package vn.thidua.core.file.rest;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One part of a content, as the header {@code Range} asks for it.
 *
 * @param first the first byte, from 0
 * @param last  the last byte
 */
record ByteRange(long first, long last) {

    /** Asked for a part that is not there. */
    static final ByteRange NONE = new ByteRange(0, -1);

    private static final Pattern FORM = Pattern.compile("bytes\\s*=\\s*(\\d{0,18})\\s*-\\s*(\\d{0,18})\\s*",
            Pattern.CASE_INSENSITIVE);

    /**
     * The part asked for; {@link #NONE} when it lies beyond the end; empty when everything is to be sent: without the
     * header, and for headers that ask for several parts or cannot be read, which the standard allows to be ignored.
     *
     * @param header null when it was not sent
     * @param size   of the whole content
     */
    static Optional<ByteRange> of(String header, long size) {
        Matcher form = FORM.matcher(header == null ? "" : header);
        if (!form.matches() || form.group(1).isEmpty() && form.group(2).isEmpty()) {
            return Optional.empty();
        }
        if (form.group(1).isEmpty()) {
            long count = Long.parseLong(form.group(2));
            return Optional.of(count == 0 || size == 0 ? NONE : new ByteRange(Math.max(0, size - count), size - 1));
        }
        long first = Long.parseLong(form.group(1));
        long last = form.group(2).isEmpty() ? size - 1 : Math.min(size - 1, Long.parseLong(form.group(2)));
        if (!form.group(2).isEmpty() && Long.parseLong(form.group(2)) < first) {
            return Optional.empty();
        }
        return Optional.of(first >= size ? NONE : new ByteRange(first, last));
    }

    long length() {
        return last - first + 1;
    }
}
