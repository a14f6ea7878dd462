package vn.thidua.core.notice;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import vn.thidua.core.data.Moments;

/** One notice to one account. Its text is kept as a key, so that it follows the reader's language. */
@Entity(name = "Notice")
@Table(name = "core_notice")
public class Notice {

    private static final String SEPARATOR = "\u001f";

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "core_notice_seq")
    @SequenceGenerator(name = "core_notice_seq", sequenceName = "core_notice_seq", allocationSize = 50)
    private Long id;

    @Column(name = "account_id") private long accountId;
    @Column(name = "once_key") private String onceKey;
    @Column(name = "text_key") private String textKey;
    private String arguments;
    private String url;
    @Column(name = "created_at") private LocalDateTime createdAt;
    @Column(name = "read_at") private LocalDateTime readAt;
    /** Whether it waits for the next daily digest by mail. */
    private boolean digest;

    /** For JPA. */
    protected Notice() { }

    Notice(long accountId, NewNotice notice, boolean digest) {
        this.accountId = accountId;
        onceKey = notice.onceKey();
        textKey = notice.textKey();
        arguments = String.join(SEPARATOR, notice.arguments());
        url = notice.url().orElse(null);
        createdAt = Moments.now();
        this.digest = digest;
    }

    void digested() {
        digest = false;
    }

    void read() {
        if (readAt == null) {
            readAt = Moments.now();
        }
    }

    public Long getId() {
        return id;
    }

    public String getTextKey() {
        return textKey;
    }

    public List<String> getArguments() {
        return arguments.isEmpty() ? List.of() : List.of(arguments.split(SEPARATOR, -1));
    }

    /** Where to go from here, below the context root. */
    public Optional<String> getUrl() {
        return Optional.ofNullable(url);
    }

    public Instant getCreatedAt() {
        return Moments.instant(createdAt);
    }

    public boolean isUnread() {
        return readAt == null;
    }
}
