package vn.thidua.propaganda.post;

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
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.Set;
import vn.thidua.core.data.Moments;
import vn.thidua.core.spi.Audience;
import vn.thidua.core.text.PlainText;
import vn.thidua.propaganda.PropagandaPermissions;

/** Something that is told: written as a draft that editors see, then published for everyone or for some units. */
@Entity(name = "PropagandaPost")
@Table(name = "propaganda_post")
public class Post {

    private static final int PLAIN_LIMIT = 1500;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "propaganda_post_seq")
    @SequenceGenerator(name = "propaganda_post_seq", sequenceName = "propaganda_post_seq", allocationSize = 50)
    private Long id;

    @Version private long version;
    private String title;
    @Column(name = "lead_text") private String lead;
    private String body;
    @Column(name = "column_name") private String column;
    private String author;
    @Enumerated(EnumType.STRING) private PostState state;
    @Column(name = "published_on") private LocalDate publishedOn;
    /** The day under which lists sort it: of publication, in a draft of the last change. */
    @Column(name = "sorted_on") private LocalDate sortedOn;
    @Enumerated(EnumType.STRING) private Reach reach;
    /** Title, lead and column without marks, for the filter of the list. */
    private String plain;
    @Column(name = "changed_by") private String changedBy;
    @Column(name = "changed_at") private LocalDateTime changedAt;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "propaganda_post_unit", joinColumns = @JoinColumn(name = "post_id"))
    @Column(name = "unit_id")
    private Set<Long> unitIds = new HashSet<>();

    /** For JPA. */
    protected Post() { }

    /**
     * @param details checked before
     * @param by      name of whoever writes it
     */
    public Post(PostDetails details, String by) {
        change(details, by);
    }

    final void change(PostDetails details, String by) {
        title = details.title();
        lead = details.lead();
        body = details.body();
        column = details.column();
        author = details.author().isEmpty() ? by : details.author();
        state = details.state();
        publishedOn = details.publishedOn();
        sortedOn = publishedOn == null ? Moments.today() : publishedOn;
        reach = details.everyone() ? Reach.EVERYONE : Reach.UNITS;
        unitIds.retainAll(details.unitIds());
        unitIds.addAll(details.unitIds());
        String words = PlainText.of(title + " " + column + " " + lead);
        plain = words.substring(0, Math.min(words.length(), PLAIN_LIMIT));
        changedBy = by;
        changedAt = Moments.now();
    }

    /** What people said about it. */
    public PostDetails details() {
        return new PostDetails(title, lead, body, column, author, state, publishedOn, unitIds);
    }

    /** Who may find and open it; the lists of {@link PostRepository} narrow themselves in the same way. */
    public Audience audience() {
        Audience editors = Audience.holdersOf(PropagandaPermissions.POST_EDIT);
        if (state == PostState.DRAFT) {
            return editors;
        }
        return editors.or(reach == Reach.EVERYONE ? Audience.holdersAnywhere(PropagandaPermissions.POST_VIEW)
                : Audience.units(unitIds));
    }

    public Long getId() {
        return id;
    }

    public long getVersion() {
        return version;
    }

    /** Name of who changed it last. */
    public String getChangedBy() {
        return changedBy;
    }

    /** When it was changed last, as stored. */
    public LocalDateTime getChangedAt() {
        return changedAt;
    }
}
