package vn.thidua.core.web;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import vn.thidua.core.error.PortalException;
import vn.thidua.core.error.PortalException.Kind;

/**
 * Refuses addresses whose escapes are no UTF-8: what they mean would be a guess, and each library guesses differently.
 */
final class RequestSanity {

    private static final Set<String> READING = Set.of("GET", "HEAD");
    private static final Set<String> PAGES = Set.of("GET", "HEAD", "POST");
    private static final Set<String> REST = Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS");

    private RequestSanity() { }

    /** Whether anything of that kind takes the method at all. */
    static boolean isMethodOf(String method, RequestPath path) {
        return switch (path.kind()) {
            case STATIC, SYSTEM -> READING.contains(method);
            case PAGE -> PAGES.contains(method);
            case REST -> REST.contains(method);
        };
    }

    static void check(HttpServletRequest request) {
        if (!isReadable(request.getQueryString()) || !isReadable(request.getRequestURI())
                || request.getRequestURI().startsWith("//")) {
            throw new PortalException(Kind.INVALID, "error.encoding");
        }
    }

    /** Whether every escape is complete, and all of them together are UTF-8 without the character zero. */
    static boolean isReadable(String raw) {
        if (raw == null) {
            return true;
        }
        var bytes = ByteBuffer.allocate(raw.length());
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c == '%') {
                int high = i + 2 < raw.length() ? Character.digit(raw.charAt(i + 1), 16) : -1;
                int low = i + 2 < raw.length() ? Character.digit(raw.charAt(i + 2), 16) : -1;
                if (high < 0 || low < 0 || high + low == 0) {
                    return false;
                }
                bytes.put((byte) (high << 4 | low));
                i += 2;
            } else {
                bytes.put((byte) (c < 128 ? c : '?'));
            }
        }
        try {
            StandardCharsets.UTF_8.newDecoder().decode(bytes.flip());
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
