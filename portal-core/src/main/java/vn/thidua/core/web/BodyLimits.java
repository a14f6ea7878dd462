package vn.thidua.core.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.thidua.core.error.PortalException;
import vn.thidua.core.error.PortalException.Kind;

/**
 * How much a request may carry: {@code portal.upload.max-size} for files and forms, {@code portal.json.max-size} for
 * anything else. A body that says its length is refused before it is read, any other one as soon as it has become
 * too long.
 */
@ApplicationScoped
public class BodyLimits {

    /** Room for what a form brings beside the file: names, boundaries, the other fields. */
    private static final long FORM = 64 * 1024;
    private static final Pattern SIZE = Pattern.compile("([0-9]{1,12})\\s*(|B|KB|MB|GB)", Pattern.CASE_INSENSITIVE);

    @Inject
    @ConfigProperty(name = "portal.upload.max-size", defaultValue = "26214400")
    private String upload;

    @Inject
    @ConfigProperty(name = "portal.json.max-size", defaultValue = "2097152")
    private String json;

    /** The largest file that people may send, in bytes. */
    public long largestUpload() {
        return bytes(upload);
    }

    HttpServletRequest apply(HttpServletRequest request) {
        if (OriginCheck.changesNothing(request)) {
            return request;
        }
        String type = request.getContentType() == null ? "" : request.getContentType().toLowerCase(Locale.ROOT);
        boolean form = type.startsWith("multipart/");
        long limit = form ? largestUpload() + FORM : isFile(type) ? largestUpload() : bytes(json);
        if (request.getContentLengthLong() > limit) {
            throw tooLarge(form ? largestUpload() : limit);
        }
        if (request.getContentLengthLong() >= 0) {
            return request;
        }
        // Pages take forms apart inside the container, past the counting stream.
        if (form && !RequestPath.of(request).isRest()) {
            throw new PortalException(Kind.INVALID, "error.length");
        }
        return new Counted(request, limit);
    }

    private static boolean isFile(String type) {
        return type.startsWith("application/octet-stream") || type.startsWith("text/csv") || type.startsWith("image/")
                || type.startsWith("application/vnd.") || type.startsWith("application/zip")
                || type.startsWith("application/pdf");
    }

    /** A number of bytes, or of the units KB, MB and GB, which are powers of 1024. */
    static long bytes(String size) {
        Matcher matcher = SIZE.matcher(size.strip());
        if (!matcher.matches()) {
            throw new IllegalArgumentException("Not a size: " + size);
        }
        long unit = switch (matcher.group(2).toUpperCase(Locale.ROOT)) {
            case "KB" -> 1024;
            case "MB" -> 1024 * 1024;
            case "GB" -> 1024 * 1024 * 1024;
            default -> 1;
        };
        return Math.multiplyExact(Long.parseLong(matcher.group(1)), unit);
    }

    private static String readable(long bytes) {
        return bytes >= 1024 * 1024 ? bytes / (1024 * 1024) + " MB"
                : bytes >= 1024 ? bytes / 1024 + " KB" : bytes + " B";
    }

    private static PortalException tooLarge(long limit) {
        return new PortalException(Kind.TOO_LARGE, "error.upload.size", readable(limit));
    }

    /** A request that does not say how much it brings. */
    private static final class Counted extends HttpServletRequestWrapper {

        private final long limit;
        private ServletInputStream counting;

        Counted(HttpServletRequest request, long limit) {
            super(request);
            this.limit = limit;
        }

        @Override
        public ServletInputStream getInputStream() throws IOException {
            if (counting == null) {
                counting = new CountingStream(super.getInputStream(), limit);
            }
            return counting;
        }

        @Override
        public BufferedReader getReader() throws IOException {
            return new BufferedReader(new InputStreamReader(getInputStream(), StandardCharsets.UTF_8));
        }
    }

    private static final class CountingStream extends ServletInputStream {

        private final ServletInputStream in;
        private final long limit;
        private long read;

        CountingStream(ServletInputStream in, long limit) {
            this.in = in;
            this.limit = limit;
        }

        private int count(int bytes) {
            read += Math.max(0, bytes);
            if (read > limit) {
                throw tooLarge(limit);
            }
            return bytes;
        }

        @Override
        public int read() throws IOException {
            int next = in.read();
            count(next < 0 ? 0 : 1);
            return next;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            return count(in.read(buffer, offset, length));
        }

        @Override
        public boolean isFinished() {
            return in.isFinished();
        }

        @Override
        public boolean isReady() {
            return in.isReady();
        }

        @Override
        public void setReadListener(ReadListener listener) {
            in.setReadListener(listener);
        }
    }
}
