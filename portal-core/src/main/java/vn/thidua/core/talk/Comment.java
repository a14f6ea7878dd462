package vn.thidua.core.talk;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.LocalDateTime;
import vn.thidua.core.data.Moments;
import vn.thidua.core.security.Actor;
import vn.thidua.core.spi.ContentRef;

/**
 * What somebody says about a piece of content, or answers to somebody who did. Its author may mend it for a quarter of an
 * hour and withdraw it at any time; moderators approve and hide it. It stays stored whatever becomes of it.
 */
@Entity(name = "Comment")
@Table(name = "core_comment")
public class Comment {

    static final Duration MENDABLE = Duration.ofMinutes(15);

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "core_comment_seq")
    @SequenceGenerator(name = "core_comment_seq", sequenceName = "core_comment_seq", allocationSize = 50)
    private Long id;

    @Version private long version;
    @Column(name = "owner_type") private String ownerType;
    @Column(name = "owner_id") private String ownerId;
    @Column(name = "parent_id") private Long parentId;
    @Column(name = "account_id") private long accountId;
    @Column(name = "person_id") private Long personId;
    @Column(name = "author_name") private String author;
    private String text;
    @Column(name = "written_at") private LocalDateTime writtenAt;
    @Column(name = "edited_at") private LocalDateTime editedAt;
    @Enumerated(EnumType.STRING) private CommentState state;
    @Enumerated(EnumType.STRING) private TalkReason reason;
    private String note = "";
    @Column(name = "decided_by") private String decidedBy = "";
    @Column(name = "decided_at") private LocalDateTime decidedAt;

    /** For JPA. */
    protected Comment() { }

    /**
     * @param parentId the comment that it answers; null when it answers none
     * @param by       somebody with an account
     */
    Comment(ContentRef owner, Long parentId, Actor by, String text, CommentState state) {
        ownerType = owner.type();
        ownerId = owner.id();
        this.parentId = parentId;
        accountId = by.accountId().orElseThrow();
        personId = by.personId().isPresent() ? by.personId().getAsLong() : null;
        author = by.name();
        this.text = text;
        this.state = state;
        writtenAt = Moments.now();
    }

    /** Whether its author may still mend it. */
    boolean isMendable() {
        boolean alive = state == CommentState.SHOWN || state == CommentState.WAITING;
        return alive && Moments.now().isBefore(writtenAt.plus(MENDABLE));
    }

    void mend(String better, CommentState next) {
        text = better;
        state = next;
        editedAt = Moments.now();
    }

    void withdraw() {
        state = CommentState.WITHDRAWN;
    }

    void show(String by) {
        decide(CommentState.SHOWN, null, "", by);
    }

    void hide(TalkReason why, String words, String by) {
        decide(CommentState.HIDDEN, why, words, by);
    }

    private void decide(CommentState next, TalkReason why, String words, String by) {
        state = next;
        reason = why;
        note = words;
        decidedBy = by;
        decidedAt = Moments.now();
    }

    public Long getId() {
        return id;
    }

    public long getVersion() {
        return version;
    }

    public ContentRef owner() {
        return new ContentRef(ownerType, ownerId);
    }

    /** The comment that it answers; null when it answers none. */
    public Long getParentId() {
        return parentId;
    }

    public long getAccountId() {
        return accountId;
    }

    /** The author's person, null for accounts that belong to nobody. */
    public Long getPersonId() {
        return personId;
    }

    /** The author's name as it was then. */
    public String getAuthor() {
        return author;
    }

    public String getText() {
        return text;
    }

    /** As stored. */
    public LocalDateTime getWrittenAt() {
        return writtenAt;
    }

    /** As stored; null when it was never mended. */
    public LocalDateTime getEditedAt() {
        return editedAt;
    }

    public CommentState getState() {
        return state;
    }

    /** Why it is hidden; null unless it is. */
    public TalkReason getReason() {
        return reason;
    }

    /** What the moderator says about it; may be empty. */
    public String getNote() {
        return note;
    }

    /** Name of the moderator who decided last; empty when none did. */
    public String getDecidedBy() {
        return decidedBy;
    }
}
