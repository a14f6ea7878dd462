package vn.thidua.core.error;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.stream.StreamSupport;
import vn.thidua.core.error.Problem.Field;
import vn.thidua.core.error.PortalException.Kind;
import vn.thidua.core.i18n.Languages;
import vn.thidua.core.i18n.Messages;
import vn.thidua.core.log.RequestId;

/**
 * Turns any failure into a {@link Problem} in the language of the request. A failure that nobody foresaw is logged
 * here, once, and says nothing of itself to the caller but the id of the request.
 */
@ApplicationScoped
public class Problems {

    private static final Logger LOG = System.getLogger(Problems.class.getName());
    private static final int PRECONDITION_FAILED = 412;

    @Inject private Messages messages;
    @Inject private FullDisk disk;

    /**
     * @param preconditionSent whether the caller named the version that it wanted to change ({@code If-Match})
     */
    public Problem of(Throwable failure, boolean preconditionSent) {
        Throwable meaning = Failures.meaning(failure);
        if (meaning instanceof PortalException known) {
            return of(known, preconditionSent);
        }
        if (meaning instanceof ConstraintViolationException wrong && fromCaller(wrong)) {
            return ofViolations(wrong);
        }
        if (disk.isFull()) {
            return of(new PortalException(Kind.UNAVAILABLE, "error.disk-full", List.of(), failure), false);
        }
        LOG.log(Level.ERROR, "A request failed", failure);
        return ofStatus(500);
    }

    /** A problem that is known by its HTTP status only. */
    public Problem ofStatus(int status) {
        Locale locale = Languages.current();
        String key = messages.find(locale, "problem." + status + ".detail").isPresent() ? "problem." + status
                : status >= 500 ? "problem.500" : "problem.400";
        return new Problem(status, "urn:portal:" + key, messages.text(key + ".title"), messages.text(key + ".detail"),
                List.of(), List.of(), RequestId.current().orElse("-"), OptionalLong.empty());
    }

    private Problem of(PortalException failure, boolean preconditionSent) {
        int status = failure.kind() == Kind.STALE && preconditionSent ? PRECONDITION_FAILED : status(failure.kind());
        if (failure.kind() == Kind.UNAVAILABLE || failure.kind() == Kind.FULL) {
            LOG.log(Level.WARNING, "Not available: {0}", root(failure));
        }
        List<Field> fields = failure.fields().stream()
                .map(field -> new Field(field.field(), messages.text(field.messageKey(), field.arguments().toArray())))
                .toList();
        OptionalLong retryAfter = failure instanceof TooOftenException often ? OptionalLong.of(often.seconds())
                : failure.kind() == Kind.UNAVAILABLE ? OptionalLong.of(5) : OptionalLong.empty();
        return new Problem(status, "urn:portal:" + failure.messageKey(), messages.text("problem." + status + ".title"),
                messages.text(failure.messageKey(), failure.arguments().toArray()), fields, failure.allowedActions(),
                RequestId.current().orElse("-"), retryAfter);
    }

    private Problem ofViolations(ConstraintViolationException failure) {
        List<Field> fields = failure.getConstraintViolations().stream()
                .map(violation -> new Field(field(violation.getPropertyPath()), text(violation)))
                .sorted((a, b) -> a.field().compareTo(b.field())).toList();
        return new Problem(400, "urn:portal:error.invalid", messages.text("problem.400.title"),
                messages.text("error.invalid"), fields, List.of(), RequestId.current().orElse("-"), OptionalLong.empty());
    }

    /**
     * Violations of an entity that is being stored are a defect of ours; those of a method's arguments came from
     * outside.
     */
    private static boolean fromCaller(ConstraintViolationException failure) {
        return failure.getConstraintViolations().stream().noneMatch(violation ->
                StreamSupport.stream(violation.getPropertyPath().spliterator(), false)
                        .anyMatch(node -> node.getKind() == ElementKind.RETURN_VALUE));
    }

    private String text(ConstraintViolation<?> violation) {
        String template = violation.getMessageTemplate();
        String constraint = violation.getConstraintDescriptor().getAnnotation().annotationType().getSimpleName();
        var attributes = violation.getConstraintDescriptor().getAttributes();
        if (!template.startsWith("{")) {
            return messages.text(template);
        }
        String key = "constraint." + constraint.toLowerCase(Locale.ROOT);
        if (messages.find(Languages.current(), key).isEmpty()) {
            return violation.getMessage();
        }
        Object value = attributes.get("value");
        return messages.text(key, value == null ? attributes.getOrDefault("min", "") : value,
                attributes.getOrDefault("max", ""));
    }

    /** The name as the caller sent it: without the method and, for a body, without the argument that took it. */
    static String field(Path path) {
        var name = new StringBuilder();
        String argument = "";
        for (Path.Node node : path) {
            if (node.getKind() == ElementKind.PARAMETER) {
                argument = node.getName();
            } else if (node.getKind() == ElementKind.PROPERTY || node.getKind() == ElementKind.BEAN
                    || node.getKind() == ElementKind.CONTAINER_ELEMENT) {
                append(name, node);
            }
        }
        return name.length() == 0 ? argument : name.toString();
    }

    private static void append(StringBuilder name, Path.Node node) {
        if (node.isInIterable()) {
            name.append('[').append(node.getIndex() != null ? node.getIndex() : node.getKey()).append(']');
        }
        if (node.getKind() == ElementKind.PROPERTY && node.getName() != null) {
            name.append(name.length() == 0 ? "" : ".").append(node.getName());
        }
    }

    private static Throwable root(Throwable failure) {
        List<Throwable> causes = Failures.causes(failure);
        return causes.get(causes.size() - 1);
    }

    private static int status(Kind kind) {
        return switch (kind) {
            case INVALID -> 400;
            case UNAUTHENTICATED -> 401;
            case FORBIDDEN -> 403;
            case NOT_FOUND -> 404;
            case CONFLICT, STALE -> 409;
            case TOO_LARGE -> 413;
            case UNPROCESSABLE -> 422;
            case TOO_MANY -> 429;
            case UNAVAILABLE -> 503;
            case FULL -> 507;
        };
    }
}
