package vn.thidua.core.mail.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import vn.thidua.core.data.Moments;
import vn.thidua.core.mail.Mail;
import vn.thidua.core.mail.MailService;
import vn.thidua.core.mail.MailState;
import vn.thidua.core.mail.MailStatus;
import vn.thidua.core.rest.Page;
import vn.thidua.core.rest.PageRequest;

/** The state of mail, for administrators. */
@Path("mail")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class MailResource {

    @Inject private MailService service;

    /** How mail is doing; {@code trouble} is empty when nothing keeps it from being sent. */
    public record StatusView(boolean on, String server, String from, long waiting, long sent, long failed, String trouble) { }

    /** A mail that was not sent, without what it says. */
    public record MailView(long id, long personId, String address, String subject, MailState state, int attempts,
            Instant createdAt, Instant nextAt, String lastError) { }

    @GET
    public StatusView status() {
        MailStatus status = service.status();
        return new StatusView(status.on(), status.server(), status.from(), status.waiting(), status.sent(), status.failed(),
                status.trouble().orElse(""));
    }

    @GET
    @Path("unsent")
    public Page<MailView> unsent(@Valid @BeanParam PageRequest page) {
        List<MailView> items = service.unsent(page.first(), page.size()).stream().map(MailResource::view).toList();
        return new Page<>(items, page.page(), page.size(), service.countUnsent());
    }

    @POST
    @Path("{id}/retry")
    public void retry(@PathParam("id") long id) {
        service.retry(id);
    }

    private static MailView view(Mail mail) {
        return new MailView(mail.getId(), mail.getPersonId(), mail.getAddress(), mail.getSubject(), mail.getState(),
                mail.getAttempts(), Moments.instant(mail.getCreatedAt()), Moments.instant(mail.getNextAt()),
                mail.getLastError().orElse(""));
    }
}
