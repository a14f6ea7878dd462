package vn.thidua.core.error.rest;

import jakarta.ejb.EJBException;
import jakarta.inject.Inject;
import jakarta.json.JsonException;
import jakarta.json.bind.JsonbException;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.RollbackException;
import jakarta.transaction.TransactionalException;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ValidationException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import vn.thidua.core.error.PortalException;
import vn.thidua.core.error.Problem;
import vn.thidua.core.error.Problems;

/**
 * Answers every failure with a problem document. The subclasses exist because the container brings mappers of its
 * own for these types, and the nearest type wins.
 */
public abstract class ProblemMapper<T extends Throwable> implements ExceptionMapper<T> {

    @Inject private Problems problems;
    @Context private HttpHeaders headers;

    @Override
    public Response toResponse(T failure) {
        boolean preconditionSent = headers.getHeaderString(HttpHeaders.IF_MATCH) != null;
        if (failure instanceof WebApplicationException answered && !(failure.getCause() instanceof PortalException)) {
            return of(answered.getResponse());
        }
        Response answer = of(problems.of(failure, preconditionSent));
        return answer.getStatus() == Response.Status.UNAUTHORIZED.getStatusCode() ? challenge(answer) : answer;
    }

    /** Programs send a password only when they are asked for it; a browser would ask for it in a window of its own. */
    private Response challenge(Response answer) {
        var asking = Response.fromResponse(answer).header(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"portal\"");
        return headers.getHeaderString("Sec-Fetch-Site") != null ? asking.build()
                : asking.header(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"portal\", charset=\"UTF-8\"").build();
    }

    private Response of(Response answer) {
        if (answer.getStatus() < 400) {
            return answer;
        }
        Response problem = of(problems.ofStatus(answer.getStatus()));
        var builder = Response.fromResponse(problem);
        answer.getHeaders().forEach((name, values) -> {
            if (!name.equalsIgnoreCase(HttpHeaders.CONTENT_TYPE)) {
                values.forEach(value -> builder.header(name, value));
            }
        });
        return builder.build();
    }

    static Response of(Problem problem) {
        var answer = Response.status(problem.status()).type(Problem.MEDIA_TYPE).entity(problem.toJson().toString());
        problem.retryAfter().ifPresent(seconds -> answer.header(HttpHeaders.RETRY_AFTER, seconds));
        return answer.build();
    }

    /** Whatever has no nearer mapper. */
    @Provider
    public static class OfAnything extends ProblemMapper<Throwable> { }

    @Provider
    public static class OfPortal extends ProblemMapper<PortalException> { }

    @Provider
    public static class OfWeb extends ProblemMapper<WebApplicationException> { }

    @Provider
    public static class OfConstraints extends ProblemMapper<ConstraintViolationException> { }

    @Provider
    public static class OfValidation extends ProblemMapper<ValidationException> { }

    @Provider
    public static class OfProcessing extends ProblemMapper<ProcessingException> { }

    @Provider
    public static class OfJson extends ProblemMapper<JsonException> { }

    @Provider
    public static class OfJsonBinding extends ProblemMapper<JsonbException> { }

    @Provider
    public static class OfTransaction extends ProblemMapper<TransactionalException> { }

    @Provider
    public static class OfRollback extends ProblemMapper<RollbackException> { }

    @Provider
    public static class OfPersistence extends ProblemMapper<PersistenceException> { }

    @Provider
    public static class OfBean extends ProblemMapper<EJBException> { }
}
