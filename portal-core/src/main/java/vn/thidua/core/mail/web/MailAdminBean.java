package vn.thidua.core.mail.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDateTime;
import java.util.List;
import vn.thidua.core.data.Moments;
import vn.thidua.core.layout.PageAnswers;
import vn.thidua.core.layout.Parameters;
import vn.thidua.core.mail.Mail;
import vn.thidua.core.mail.MailService;
import vn.thidua.core.mail.MailState;
import vn.thidua.core.mail.MailStatus;

/** Backs {@code admin/mail.xhtml}. */
@Named
@RequestScoped
public class MailAdminBean {

    private static final int SIZE = 20;

    @Inject private MailService service;
    @Inject private PageAnswers answers;

    private String page;
    private MailStatus status;
    private List<Mail> unsent;

    public MailStatus getStatus() {
        if (status == null) {
            status = service.status();
        }
        return status;
    }

    public String getTrouble() {
        return getStatus().trouble().orElse("");
    }

    public List<Mail> getUnsent() {
        if (unsent == null) {
            unsent = service.unsent(getPageNumber() * SIZE, SIZE);
        }
        return unsent;
    }

    public long getTotal() {
        return service.countUnsent();
    }

    public boolean isFailed(Mail mail) {
        return mail.getState() == MailState.FAILED;
    }

    /** A stored moment as clocks in Việt Nam show it. */
    public LocalDateTime local(LocalDateTime stored) {
        return Moments.local(stored);
    }

    /** Sends a failed mail again; the button names it, so that a list that has changed meanwhile does no harm. */
    public void retry() {
        long id = Parameters.id(jakarta.faces.context.FacesContext.getCurrentInstance().getExternalContext()
                .getRequestParameterMap().get("mail"));
        service.retry(id);
        answers.tellAndGo("/admin/mail", "mail.retried");
    }

    public int getPageNumber() {
        return Parameters.page(page);
    }

    public int getSize() {
        return SIZE;
    }

    public String getPage() {
        return page;
    }

    public void setPage(String value) {
        page = value;
    }
}
