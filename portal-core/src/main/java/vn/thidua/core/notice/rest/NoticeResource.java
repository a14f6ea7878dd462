package vn.thidua.core.notice.rest;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import vn.thidua.core.error.InputCheck;
import vn.thidua.core.i18n.Messages;
import vn.thidua.core.notice.Notice;
import vn.thidua.core.notice.NoticeMail;
import vn.thidua.core.notice.NoticeService;
import vn.thidua.core.rest.Page;
import vn.thidua.core.rest.PageRequest;

/** One's own notices. */
@Path("me/notices")
@Produces(MediaType.APPLICATION_JSON)
public class NoticeResource {

    @Inject private NoticeService service;
    @Inject private Messages messages;

    /** A notice as JSON shows it, in the reader's language. */
    public record NoticeView(long id, String text, String url, Instant createdAt, boolean unread) { }

    @GET
    public Page<NoticeView> mine(@Valid @BeanParam PageRequest page) {
        List<NoticeView> items = service.mine(page.first(), page.size()).stream().map(this::view).toList();
        return new Page<>(items, page.page(), page.size(), service.countMine());
    }

    @POST
    @Path("{id}/read")
    public NoticeView read(@PathParam("id") long id) {
        return view(service.read(id));
    }

    /** How one gets notices by mail; {@code possible} is false where mail would not reach one. */
    public record MailChoice(NoticeMail mail, boolean possible) { }

    /** What is wanted: {@code NOW}, {@code DAILY} or {@code NONE}. */
    public record MailWish(String mail) { }

    @GET
    @Path("mail")
    public MailChoice mail() {
        return service.mailChoice().map(choice -> new MailChoice(choice, true)).orElse(new MailChoice(NoticeMail.NONE, false));
    }

    @PUT
    @Path("mail")
    @Consumes(MediaType.APPLICATION_JSON)
    public MailChoice choose(@NotNull MailWish wish) {
        var checks = new InputCheck();
        NoticeMail choice = checks.readChoice("mail", wish.mail(), NoticeMail.class);
        checks.present("mail", wish.mail()).demand();
        service.chooseMail(choice);
        return mail();
    }

    private NoticeView view(Notice notice) {
        return new NoticeView(notice.getId(), messages.text(notice.getTextKey(), notice.getArguments().toArray()),
                notice.getUrl().orElse(null), notice.getCreatedAt(), notice.isUnread());
    }
}
