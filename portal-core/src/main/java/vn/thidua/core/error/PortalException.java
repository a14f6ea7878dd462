package vn.thidua.core.error;

import java.util.List;
import java.util.Objects;

/**
 * A failure that its reader can do something about. The message key and arguments are turned into the reader's language
 * where the answer is written: a problem document for REST, a message for pages.
 */
public class PortalException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What sort of failure it is; decides the HTTP status. */
    public enum Kind {
        /** The input is wrong: 400. */
        INVALID,
        /** Nobody signed in: 401. */
        UNAUTHENTICATED,
        /** Signed in, without the right: 403. */
        FORBIDDEN,
        /** There is no such thing, or its existence is not for this reader: 404. */
        NOT_FOUND,
        /** It clashes with the state of things: 409. */
        CONFLICT,
        /** Somebody else changed it meanwhile: 412 when a precondition was sent, else 409. */
        STALE,
        /** Larger than the limit: 413. */
        TOO_LARGE,
        /** Understood, but cannot be used: 422. */
        UNPROCESSABLE,
        /** Too often: 429. */
        TOO_MANY,
        /** The disk has no room for what was sent: 507. */
        FULL,
        /** Something that the portal needs is not there right now: 503. */
        UNAVAILABLE
    }

    private final Kind kind;
    private final String messageKey;
    private final transient List<Object> arguments;
    private final transient List<FieldError> fields;

    /**
     * @param messageKey key in the messages of core or of any module
     * @param arguments  for {@link java.text.MessageFormat}; values are shown as they are, so they hold nothing secret
     */
    public PortalException(Kind kind, String messageKey, Object... arguments) {
        this(kind, messageKey, List.of(), null, arguments);
    }

    public PortalException(Kind kind, String messageKey, List<FieldError> fields, Throwable cause, Object... arguments) {
        super(messageKey + (arguments.length == 0 ? "" : " " + List.of(arguments)), cause);
        this.kind = Objects.requireNonNull(kind, "kind");
        this.messageKey = Objects.requireNonNull(messageKey, "messageKey");
        this.arguments = List.of(arguments);
        this.fields = List.copyOf(fields);
    }

    /** Input with one or more wrong fields. */
    public static PortalException invalid(List<FieldError> fields) {
        return new PortalException(Kind.INVALID, "error.invalid", fields, null);
    }

    /** Input with one wrong field. */
    public static PortalException invalid(String field, String messageKey, Object... arguments) {
        return invalid(List.of(new FieldError(field, messageKey, arguments)));
    }

    public static PortalException notFound(String messageKey, Object... arguments) {
        return new PortalException(Kind.NOT_FOUND, messageKey, arguments);
    }

    public static PortalException conflict(String messageKey, Object... arguments) {
        return new PortalException(Kind.CONFLICT, messageKey, arguments);
    }

    public Kind kind() {
        return kind;
    }

    public String messageKey() {
        return messageKey;
    }

    public List<Object> arguments() {
        return arguments;
    }

    /** What the state of things allows instead, by names that programs know; empty when the failure is not about that. */
    public List<String> allowedActions() {
        return List.of();
    }

    /** The wrong fields, in the order of the form; empty when the failure is not about fields. */
    public List<FieldError> fields() {
        return fields;
    }
}
