package vn.thidua.propaganda.post;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import vn.thidua.core.data.Moments;
import vn.thidua.core.security.Actor;
import vn.thidua.core.spi.Audience;
import vn.thidua.core.spi.ContentRef;
import vn.thidua.core.text.PlainText;
import vn.thidua.propaganda.PropagandaModule;
import vn.thidua.propaganda.PropagandaPermissions;

/**
 * Something that is told. It is written as a draft, submitted, returned or approved, appears at once or at a planned moment, may be
 * corrected before its readers' eyes, and leaves them when it expires or is archived. Its {@link PostState} says what can be done
 * next; every change of what it says keeps what it said before as a {@link PostVersion}.
 */
@Entity(name = "PropagandaPost")
@Table(name = "propaganda_post")
public class Post extends PostContent {

    private static final int PLAIN_LIMIT = 1500;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "propaganda_post_seq")
    @SequenceGenerator(name = "propaganda_post_seq", sequenceName = "propaganda_post_seq", allocationSize = 50)
    private Long id;

    @Version private long version;
    @OneToOne(fetch = FetchType.LAZY, cascade = CascadeType.PERSIST)
    @JoinColumn(name = "text_id")
    private PostText text;
    @Enumerated(EnumType.STRING) private PostState state;
    @Column(name = "owner_account") private Long ownerAccountId;
    @Column(name = "owner_person") private Long ownerPersonId;
    @Column(name = "owner_name") private String ownerName;
    @Column(name = "editor_account") private Long editorAccountId;
    @Embedded private PostReview review;
    @Column(name = "publish_at") private LocalDateTime publishAt;
    @Column(name = "published_at") private LocalDateTime publishedAt;
    @Column(name = "corrected_at") private LocalDateTime correctedAt;
    @Column(name = "correction_note") private String correctionNote = "";
    @Column(name = "pinned_until") private LocalDateTime pinnedUntil;
    @Column(name = "review_told") private LocalDate reviewTold;
    /** Written by itself when files change: that is no edit that others have to look at. */
    @Column(name = "cover_id", insertable = false, updatable = false) private Long coverId;

    @Enumerated(EnumType.STRING) private Reach reach;
    @Column(name = "sorted_at") private LocalDateTime sortedAt;
    private String plain;
    @ElementCollection
    @CollectionTable(name = "propaganda_post_unit", joinColumns = @JoinColumn(name = "post_id"))
    @Column(name = "unit_id")
    private Set<Long> readerUnits = new HashSet<>();
    @ElementCollection
    @CollectionTable(name = "propaganda_post_tag", joinColumns = @JoinColumn(name = "post_id"))
    @Column(name = "tag_key")
    private Set<String> tagKeys = new HashSet<>();

    /** What could not be taken of the text that was stored last, in words; forgotten with this object. */
    @Transient private List<String> lost = List.of();

    /** For JPA. */
    protected Post() { }

    /**
     * A draft.
     *
     * @param details checked before
     * @param by      whose it is from now on
     */
    Post(PostDetails details, Actor by) {
        text = new PostText();
        review = new PostReview();
        state = PostState.DRAFT;
        ownerAccountId = PostReview.account(by);
        ownerPersonId = by.personId().isPresent() ? Long.valueOf(by.personId().getAsLong()) : null;
        ownerName = by.name();
        begin(details, by);
    }

    /** Takes new details; the caller has kept the former ones. */
    final void change(PostDetails details, PostStep what, String note, Actor by) {
        tell(details, by, getRevision() + 1, what, note);
    }

    /** Takes the details with which a post begins that nobody has seen without them. */
    final void begin(PostDetails details, Actor by) {
        tell(details, by, 1, PostStep.ADDED, "");
    }

    private void tell(PostDetails details, Actor by, int which, PostStep what, String note) {
        write(details.author().isEmpty() ? details.by(ownerName) : details);
        text.write(details.body());
        mark(which, what, note, by.name(), Moments.now());
        editorAccountId = PostReview.account(by);
        reach = details.everyone() ? Reach.EVERYONE : Reach.UNITS;
        readerUnits.retainAll(details.unitIds());
        readerUnits.addAll(details.unitIds());
        Set<String> keys = details.tags().stream().map(PlainText::of).collect(Collectors.toSet());
        tagKeys.retainAll(keys);
        tagKeys.addAll(keys);
        String words = PlainText.of(details.title() + " " + details.lead());
        plain = words.substring(0, Math.min(words.length(), PLAIN_LIMIT));
        if (reviewTold != null && !reviewTold.equals(details.reviewOn())) {
            reviewTold = null;
        }
        sort();
    }

    /** Comes into a state; what does not belong to it any more is forgotten. */
    final void become(PostState next) {
        state = next;
        if (next == PostState.DRAFT || next == PostState.RETURNED || next == PostState.SUBMITTED) {
            publishAt = null;
            review.withdraw();
        }
        if (next != PostState.PUBLISHED) {
            pinnedUntil = null;
        }
        sort();
    }

    /** Waits for its moment, as stored. */
    final void plan(LocalDateTime moment) {
        publishAt = moment;
        become(PostState.SCHEDULED);
    }

    /** Comes before its readers; this moment, as stored, stands over it. */
    final void publish(LocalDateTime moment) {
        publishedAt = moment;
        publishAt = null;
        become(PostState.PUBLISHED);
    }

    final void correct(String note) {
        correctedAt = Moments.now();
        correctionNote = note;
    }

    final void pin(LocalDateTime until) {
        pinnedUntil = until;
    }

    final void tellReview() {
        reviewTold = getReviewOn();
    }

    final void lost(List<String> sentences) {
        lost = List.copyOf(sentences);
    }

    private void sort() {
        sortedAt = Objects.requireNonNullElse(publishAt != null ? publishAt : publishedAt, getChangedAt());
    }

    @Override
    public PostDetails details() {
        return details(text.body());
    }

    /** What it speaks for itself as elsewhere in the portal. */
    public ContentRef ref() {
        return ContentRef.of(PropagandaModule.POSTS.id(), id);
    }

    /** Whom it is for while it is published. */
    public Audience readers() {
        return reach == Reach.EVERYONE ? Audience.holdersAnywhere(PropagandaPermissions.POST_VIEW) : Audience.units(unitIds());
    }

    /**
     * Who may find and open it; the lists of {@link PostRepository} narrow themselves in the same way.
     *
     * @param team whoever has a duty in its column
     */
    public Audience audience(Audience team) {
        Audience owner = ownerPersonId == null ? Audience.nobody() : Audience.people(Set.of(ownerPersonId));
        return team.or(state == PostState.PUBLISHED ? owner.or(readers()) : owner);
    }

    /** Whether somebody wrote it: owns it, changed it last or submitted it. */
    public boolean isWrittenBy(Actor actor) {
        Long account = PostReview.account(actor);
        return account != null && (account.equals(ownerAccountId) || account.equals(editorAccountId)
                || review.isSubmittedBy(actor));
    }

    final boolean isReviewUntold(LocalDate today) {
        return getReviewOn() != null && !getReviewOn().isAfter(today) && !getReviewOn().equals(reviewTold);
    }

    /** Whether readers have ever seen it. */
    public boolean wasSeen() {
        return publishedAt != null;
    }

    public Long getId() {
        return id;
    }

    public long getVersion() {
        return version;
    }

    public PostState getState() {
        return state;
    }

    /** The account of whoever it belongs to; empty for what came in otherwise. */
    public OptionalLong ownerAccountId() {
        return ownerAccountId == null ? OptionalLong.empty() : OptionalLong.of(ownerAccountId);
    }

    public OptionalLong ownerPersonId() {
        return ownerPersonId == null ? OptionalLong.empty() : OptionalLong.of(ownerPersonId);
    }

    /** Name of whoever it belongs to, as it was then. */
    public String getOwnerName() {
        return ownerName;
    }

    public PostReview getReview() {
        return review;
    }

    /** The planned moment, as stored; null where none is planned. */
    public LocalDateTime getPublishAt() {
        return publishAt;
    }

    /** When it came before its readers, as stored; null where it never did. */
    public LocalDateTime getPublishedAt() {
        return publishedAt;
    }

    /** The moment under which lists sort it, as stored: of publication, planned or done, before that of the last change. */
    public LocalDateTime getSortedAt() {
        return sortedAt;
    }

    /** When it was corrected last, as stored; null where it never was. */
    public LocalDateTime getCorrectedAt() {
        return correctedAt;
    }

    /** What the last correction was about, for readers. */
    public String getCorrectionNote() {
        return correctionNote;
    }

    /** Until when it stands above others, as stored; null where it does not. */
    public LocalDateTime getPinnedUntil() {
        return pinnedUntil;
    }

    /** A sentence for each reason why pictures of the text that was stored just now were left out; empty when none were. */
    public List<String> lost() {
        return lost;
    }

    /** The picture at its head; null where it has none. */
    public Long getCoverId() {
        return coverId;
    }
}
