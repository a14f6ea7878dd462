package vn.thidua.core.editing;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.thidua.core.error.PortalException;
import vn.thidua.core.spi.ContentRef;

/**
 * What a working copy is of: a piece of content, {@code propaganda.post:17}, or something new, {@code new:propaganda.post};
 * what is new below something else says so, {@code new:emulation.task@17}.
 *
 * @param type of the content
 * @param ref  empty for something new
 */
public record CopyKey(String text, String type, Optional<ContentRef> ref) {

    private static final String NEW = "new:";
    private static final Pattern FORM = Pattern.compile("(new:)?([a-z]{2,20}\\.[a-z][a-z-]{0,38})(?:(:|@)([\\w.-]{1,64}))?");

    /** Something new of this type, below something else where {@code below} is not empty. */
    public static String ofNew(String type, String below) {
        return NEW + type + (below.isEmpty() ? "" : "@" + below);
    }

    /**
     * @throws PortalException of kind NOT_FOUND when the text is none
     */
    public static CopyKey parse(String text) {
        Matcher form = FORM.matcher(text == null ? "" : text);
        boolean isNew = form.matches() && form.group(1) != null;
        if (!form.matches() || isNew == ":".equals(form.group(3))) {
            throw PortalException.notFound("error.copy.unknown");
        }
        return new CopyKey(text, form.group(2),
                isNew ? Optional.empty() : Optional.of(new ContentRef(form.group(2), form.group(4))));
    }
}
