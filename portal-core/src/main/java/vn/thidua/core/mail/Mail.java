package vn.thidua.core.mail;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDateTime;
import java.util.Optional;
import vn.thidua.core.data.Moments;

/**
 * One mail to one person: waiting, then being sent, then sent for good; or refused and waiting again with growing
 * pauses, until it is given up.
 */
@Entity(name = "Mail")
@Table(name = "core_mail")
public class Mail {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "core_mail_seq")
    @SequenceGenerator(name = "core_mail_seq", sequenceName = "core_mail_seq", allocationSize = 50)
    private Long id;

    @Column(name = "person_id") private long personId;
    @Column(name = "once_key") private String onceKey;
    private String address;
    private String language;
    private String subject;
    @Column(name = "body_text") private String text;
    @Column(name = "body_html") private String html;
    @Enumerated(EnumType.STRING) private MailState state;
    private int attempts;
    @Column(name = "created_at") private LocalDateTime createdAt;
    @Column(name = "next_at") private LocalDateTime nextAt;
    @Column(name = "claimed_at") private LocalDateTime claimedAt;
    @Column(name = "sent_at") private LocalDateTime sentAt;
    @Column(name = "last_error") private String lastError;

    /** For JPA. */
    protected Mail() { }

    Mail(MailRepository.Recipient recipient, String onceKey, MailText content) {
        personId = recipient.personId();
        address = recipient.address();
        language = recipient.locale().getLanguage();
        this.onceKey = onceKey;
        subject = content.subject();
        text = content.text();
        html = content.html().orElse(null);
        state = MailState.WAITING;
        createdAt = Moments.now();
        nextAt = createdAt;
    }

    public Long getId() {
        return id;
    }

    public long getPersonId() {
        return personId;
    }

    public String getOnceKey() {
        return onceKey;
    }

    public String getAddress() {
        return address;
    }

    public String getSubject() {
        return subject;
    }

    /** What it says; empty once it was sent long ago. */
    String text() {
        return text;
    }

    Optional<String> html() {
        return Optional.ofNullable(html);
    }

    String language() {
        return language;
    }

    public MailState getState() {
        return state;
    }

    /** How often it was tried. */
    public int getAttempts() {
        return attempts;
    }

    /** When it was written, as stored. */
    public LocalDateTime getCreatedAt() {
        return createdAt;
    }

    /** When it is tried next, as stored. */
    public LocalDateTime getNextAt() {
        return nextAt;
    }

    /** Why the last attempt failed, in one line; empty when none did. */
    public Optional<String> getLastError() {
        return Optional.ofNullable(lastError);
    }
}
