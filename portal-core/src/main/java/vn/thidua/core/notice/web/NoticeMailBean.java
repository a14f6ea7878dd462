package vn.thidua.core.notice.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import vn.thidua.core.layout.PageAnswers;
import vn.thidua.core.notice.NoticeMail;
import vn.thidua.core.notice.NoticeService;

/** Backs the card on {@code account.xhtml} where one chooses how to get notices by mail. */
@Named("noticeMail")
@RequestScoped
public class NoticeMailBean {

    @Inject private NoticeService service;
    @Inject private PageAnswers answers;

    private Optional<NoticeMail> stored;
    private NoticeMail choice;

    /** Whether mail would reach whoever is at work. */
    public boolean isPossible() {
        return stored().isPresent();
    }

    public List<NoticeMail> getChoices() {
        return List.of(NoticeMail.values());
    }

    public void save() {
        service.chooseMail(choice);
        answers.tellAndGo("/account", "notice.mail.saved");
    }

    public NoticeMail getChoice() {
        return choice == null ? stored().orElse(NoticeMail.NONE) : choice;
    }

    public void setChoice(NoticeMail value) {
        choice = value;
    }

    private Optional<NoticeMail> stored() {
        if (stored == null) {
            stored = service.mailChoice();
        }
        return stored;
    }
}
