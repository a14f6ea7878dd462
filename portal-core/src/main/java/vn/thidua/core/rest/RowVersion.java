package vn.thidua.core.rest;

import jakarta.ws.rs.core.EntityTag;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.thidua.core.error.PortalException;
import vn.thidua.core.error.PortalException.Kind;

/** The version of what can be edited, as {@code ETag} tells it and {@code If-Match} sends it back. */
public final class RowVersion {

    private static final Pattern OURS = Pattern.compile("(?:W/)?\"(\\d{1,18})\"");

    private RowVersion() { }

    /** The tag of a version, for the {@code ETag} header. */
    public static EntityTag tag(long version) {
        return new EntityTag(Long.toString(version));
    }

    /**
     * The version that a change was made on. A change without one is refused: it could overwrite another person's work.
     *
     * @param ifMatch the header, null when it was not sent
     * @throws PortalException of kind INVALID when there is none, STALE when it is none of ours
     */
    public static long seen(String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank() || ifMatch.strip().equals("*")) {
            throw new PortalException(Kind.INVALID, "error.if-match.needed");
        }
        Matcher tag = OURS.matcher(ifMatch.strip());
        if (!tag.matches()) {
            throw new PortalException(Kind.STALE, "error.stale");
        }
        return Long.parseLong(tag.group(1));
    }
}
