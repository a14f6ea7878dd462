package vn.thidua.core.error.rest;

import jakarta.json.JsonException;
import jakarta.json.bind.JsonbException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.DateTimeException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.thidua.core.error.PortalException;
import vn.thidua.core.error.PortalException.Kind;

/**
 * Tells a body that cannot be read apart from a failure of ours: whatever goes wrong while reading came from the
 * caller. JSON is looked through before it is bound, because binding is lenient and slow with what is nested deeply.
 */
@Provider
public class JsonInput implements ReaderInterceptor {

    private static final Pattern PROPERTY = Pattern.compile("property '([A-Za-z][A-Za-z0-9_.-]{0,63})'");

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        if (isJson(context.getMediaType())) {
            byte[] body = read(context);
            if (body.length > 0) {
                JsonCheck.demand(body);
            }
            context.setInputStream(new ByteArrayInputStream(body));
        }
        try {
            return context.proceed();
        } catch (ProcessingException | JsonbException | JsonException | ArithmeticException | IllegalArgumentException
                | DateTimeException | IllegalStateException | ClassCastException e) {
            throw unreadable(e);
        }
    }

    private static byte[] read(ReaderInterceptorContext context) {
        try {
            return context.getInputStream().readAllBytes();
        } catch (IOException e) {
            throw new PortalException(Kind.INVALID, "error.body", List.of(), e);
        }
    }

    private static boolean isJson(MediaType type) {
        return type != null && (type.getSubtype().equals("json") || type.getSubtype().endsWith("+json"));
    }

    private static PortalException unreadable(RuntimeException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof PortalException known) {
                return known;
            }
            Matcher named = PROPERTY.matcher(String.valueOf(cause.getMessage()));
            if (cause instanceof JsonbException && named.find()) {
                return PortalException.invalid(named.group(1), "error.field.type");
            }
        }
        return new PortalException(Kind.INVALID, "error.json", List.of(), failure);
    }
}
