package vn.thidua.core.notice;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** What the owner of an account chose about notices by mail. */
@Entity(name = "NoticeChoice")
@Table(name = "core_notice_choice")
public class NoticeChoice {

    @Id
    @Column(name = "account_id")
    private long accountId;

    @Enumerated(EnumType.STRING) private NoticeMail mail;

    /** For JPA. */
    protected NoticeChoice() { }

    NoticeChoice(long accountId) {
        this.accountId = accountId;
    }

    void choose(NoticeMail choice) {
        mail = choice;
    }
}
