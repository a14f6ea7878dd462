package vn.thidua.core.feed.rest;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The answer to a program that comes again and again: its tag is made of the text, so that nothing but "not modified" goes over the
 * line while nothing changed. Nobody keeps it without asking again, because a right that ended ends at once.
 */
public final class FeedAnswer {

    private static final int TAG_LENGTH = 32;

    private FeedAnswer() { }

    /**
     * @param mediaType with its charset, which is UTF-8
     */
    public static Response of(String text, String mediaType, Request request) {
        byte[] body = text.getBytes(StandardCharsets.UTF_8);
        var tag = new EntityTag(digest(body).substring(0, TAG_LENGTH));
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        Response.ResponseBuilder answer = unchanged != null ? unchanged : Response.ok(body).type(mediaType);
        return answer.tag(tag).header(HttpHeaders.CACHE_CONTROL, "private, no-cache").build();
    }

    private static String digest(byte[] body) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(body));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
