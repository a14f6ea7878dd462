package vn.thidua.core.file.rest;

import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.Optional;
import vn.thidua.core.file.FileContent;
import vn.thidua.core.file.FileNames;
import vn.thidua.core.file.StoredFile;

/**
 * How a file's content goes over HTTP: whole or in part, shown or saved, kept by the reader's own browser only and
 * asked about each time, because rights may end. What is not PDF or a picture without scripts is always saved, and
 * nothing that it holds may run or load anything.
 */
final class ContentAnswer {

    /**
     * Browsers show PDF and pictures through a page of their own, which needs these and no more; ours may hold it in a
     * frame.
     */
    private static final String SHOWN = "default-src 'none'; img-src 'self' data:; media-src 'self'; object-src 'self'; "
            + "style-src 'unsafe-inline'; frame-ancestors 'self'; base-uri 'none'; form-action 'none'";
    private static final String SAVED =
            "default-src 'none'; sandbox; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

    private static final int UNSATISFIABLE = 416;

    private final FileContent content;
    private final StoredFile file;
    private final boolean shown;

    /**
     * @param save whether it is to be saved even where it could be shown
     */
    ContentAnswer(FileContent content, boolean save) {
        this.content = content;
        file = content.file();
        shown = file.getType().isShown() && !save;
    }

    EntityTag tag() {
        return new EntityTag(file.getSha256());
    }

    /** The answer for whoever has it already. */
    Response unchanged(ResponseBuilder answer) {
        return common(answer).build();
    }

    /**
     * @param range   the header {@code Range}; null when it was not sent
     * @param ifRange the header {@code If-Range}; null when it was not sent
     */
    Response of(String range, String ifRange) {
        boolean same = ifRange == null || ifRange.strip().equals("\"" + file.getSha256() + "\"");
        Optional<ByteRange> part = same ? ByteRange.of(range, file.getSize()) : Optional.empty();
        if (part.isEmpty()) {
            return whole();
        }
        if (part.get() == ByteRange.NONE) {
            return Response.status(UNSATISFIABLE).header("Content-Range", "bytes */" + file.getSize()).build();
        }
        return part(part.get());
    }

    private Response whole() {
        return body(Response.ok(), 0, file.getSize());
    }

    private Response part(ByteRange range) {
        ResponseBuilder answer = Response.status(Response.Status.PARTIAL_CONTENT)
                .header("Content-Range", "bytes %d-%d/%d".formatted(range.first(), range.last(), file.getSize()));
        return body(answer, range.first(), range.length());
    }

    private Response body(ResponseBuilder answer, long first, long length) {
        StreamingOutput stream = out -> content.write(out, first, length);
        return common(answer).entity(stream).header(HttpHeaders.CONTENT_TYPE, file.getType().contentType())
                .header(HttpHeaders.CONTENT_LENGTH, length).build();
    }

    private ResponseBuilder common(ResponseBuilder answer) {
        var caching = new CacheControl();
        caching.setPrivate(true);
        caching.setNoCache(true);
        caching.setNoTransform(true);
        return answer.tag(tag()).cacheControl(caching)
                .header("Accept-Ranges", "bytes")
                .header(HttpHeaders.CONTENT_DISPOSITION, FileNames.disposition(shown, file.getName()))
                .header("X-Content-Type-Options", "nosniff")
                .header("X-Frame-Options", shown ? "SAMEORIGIN" : "DENY")
                .header("Content-Security-Policy", shown ? SHOWN : SAVED);
    }
}
