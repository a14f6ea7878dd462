package vn.thidua.core.rest;

import jakarta.ws.rs.core.EntityTag;
import java.util.regex.Pattern;
import vn.thidua.core.error.PortalException;

/**
 * Versions as HTTP carries them: an answer has {@code ETag: "7"}, and a change has to say {@code If-Match: "7"}, or
 * {@code *} for whatever there is. A change without it gets 400, one with an older version 412.
 */
public final class EntityTags {

    /** Expected by whoever wants to change a thing in whatever state it is. */
    public static final long ANY = -1;

    private static final Pattern TAG = Pattern.compile("(?:W/)?\"(\\d{1,18})\"");

    private EntityTags() { }

    public static EntityTag of(long version) {
        return new EntityTag(Long.toString(version));
    }

    /**
     * The version that a change expects, or {@link #ANY}.
     *
     * @param ifMatch the header; null when it was not sent
     * @throws PortalException when it is missing or no version
     */
    public static long expected(String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw PortalException.invalid("If-Match", "error.if-match.missing");
        }
        if (ifMatch.strip().equals("*")) {
            return ANY;
        }
        var tag = TAG.matcher(ifMatch.strip());
        if (!tag.matches()) {
            throw PortalException.invalid("If-Match", "error.if-match.malformed");
        }
        return Long.parseLong(tag.group(1));
    }
}
