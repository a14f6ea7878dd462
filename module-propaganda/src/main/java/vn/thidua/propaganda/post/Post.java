package vn.thidua.propaganda.post;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
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
import java.util.HashSet;
import java.util.List;
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
public class Post extends PostCourse {

    private static final int PLAIN_LIMIT = 1500;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "propaganda_post_seq")
    @SequenceGenerator(name = "propaganda_post_seq", sequenceName = "propaganda_post_seq", allocationSize = 50)
    private Long id;

    @Version private long version;
    @OneToOne(fetch = FetchType.LAZY, cascade = CascadeType.PERSIST)
    @JoinColumn(name = "text_id")
    private PostText text;
    /** Written by itself when files change: that is no edit that others have to look at. */
    @Column(name = "cover_id", insertable = false, updatable = false) private Long coverId;

    @Enumerated(EnumType.STRING) private Reach reach;
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
        belongTo(by);
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
        write(details.author().isEmpty() ? details.by(getOwnerName()) : details);
        text.write(details.body());
        mark(which, what, note, by.name(), Moments.now());
        reach = details.everyone() ? Reach.EVERYONE : Reach.UNITS;
        readerUnits.retainAll(details.unitIds());
        readerUnits.addAll(details.unitIds());
        Set<String> keys = details.tags().stream().map(PlainText::of).collect(Collectors.toSet());
        tagKeys.retainAll(keys);
        tagKeys.addAll(keys);
        String words = PlainText.of(details.title() + " " + details.lead());
        plain = words.substring(0, Math.min(words.length(), PLAIN_LIMIT));
        editedBy(by);
    }

    final void lost(List<String> sentences) {
        lost = List.copyOf(sentences);
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
        Audience owner = ownerPersonId().isEmpty() ? Audience.nobody() : Audience.people(Set.of(ownerPersonId().getAsLong()));
        return team.or(getState() == PostState.PUBLISHED ? owner.or(readers()) : owner);
    }

    public Long getId() {
        return id;
    }

    public long getVersion() {
        return version;
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
