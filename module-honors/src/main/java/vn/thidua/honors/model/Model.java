package vn.thidua.honors.model;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.thidua.core.data.Moments;
import vn.thidua.core.spi.Audience;
import vn.thidua.core.text.PlainText;
import vn.thidua.honors.HonorsPermissions;

/**
 * A person, a collective or a way of working that others are to learn from (điển hình tiên tiến). It is proposed, discovered,
 * fostered, summed up and replicated. What is told of it stands in {@link ModelStory}: those who look after it work on the newest
 * revision, readers see the one that was published. What the stages ask for stands in {@link Dossier}.
 */
@Entity(name = "HonorsModel")
@Table(name = "honors_model")
public class Model {

    private static final int PLAIN_LIMIT = 2500;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "honors_model_seq")
    @SequenceGenerator(name = "honors_model_seq", sequenceName = "honors_model_seq", allocationSize = 50)
    private Long id;

    @Version private long version;
    @Enumerated(EnumType.STRING) private ModelKind kind;
    @Column(name = "person_id") private Long personId;
    @Column(name = "collective_id") private Long collectiveId;
    @Column(name = "unit_id") private Long unitId;
    @Column(name = "field_code") private String field;
    private String movement;
    @Column(name = "model_year") private int year;
    @Enumerated(EnumType.STRING) private Stage stage;
    @Enumerated(EnumType.STRING) private Publication publication;

    private String name;
    private String summary;
    @Column(name = "draft_revision") private int draftRevision;
    @Column(name = "portrait_id", insertable = false, updatable = false) private Long portraitId;
    @Column(name = "shown_revision") private int shownRevision;
    @Column(name = "shown_name") private String shownName;
    @Column(name = "shown_summary") private String shownSummary;
    @Column(name = "shown_portrait_id") private Long shownPortraitId;
    @Column(name = "shown_media") private String shownMedia = "";
    /** The awards that the published revision links to. */
    @ElementCollection
    @CollectionTable(name = "honors_model_award", joinColumns = @JoinColumn(name = "model_id"))
    @Column(name = "award_id")
    private Set<Long> shownAwards = new HashSet<>();
    @Column(name = "published_on") private LocalDate publishedOn;
    @Column(name = "withdrawn_on") private LocalDate withdrawnOn;
    @Enumerated(EnumType.STRING) @Column(name = "withdrawn_cause") private WithdrawalCause withdrawnCause;
    @Column(name = "withdrawn_reason") private String withdrawnReason = "";

    @Column(name = "proposer_account_id") private Long proposerAccountId;
    @Column(name = "proposer_person_id") private Long proposerPersonId;
    @Column(name = "proposed_by") private String proposedBy;
    @Column(name = "proposed_on") private LocalDate proposedOn;
    /** Name and summary as lists show them, without marks, for their filter. */
    private String plain;
    @Column(name = "changed_by") private String changedBy;
    @Column(name = "changed_at") private LocalDateTime changedAt;

    /** For JPA. */
    protected Model() { }

    /** A proposal, as checked before. */
    Model(ModelFacts facts, StoryText text, Proposer proposer, LocalDate on) {
        stage = Stage.PROPOSED;
        publication = Publication.INNER;
        proposerAccountId = proposer.accountId();
        proposerPersonId = proposer.personId();
        proposedBy = proposer.name();
        proposedOn = on;
        draftRevision = 1;
        change(facts, text, proposer.name());
    }

    final void change(ModelFacts facts, StoryText text, String by) {
        kind = facts.kind();
        personId = facts.personId();
        collectiveId = facts.collectiveId();
        unitId = facts.unitId();
        field = facts.field();
        movement = facts.movement();
        year = facts.year();
        name = text.title();
        summary = text.summary();
        touch(by);
    }

    /** Counts one more revision of the story. */
    int nextRevision() {
        return ++draftRevision;
    }

    void moveTo(Stage next, String by) {
        stage = next;
        touch(by);
    }

    /** Shows readers the newest revision, with the pictures that it has now and the awards that it links to. */
    void publish(LocalDate on, Long portrait, List<Long> media, Set<Long> awards, String by) {
        publication = Publication.PUBLISHED;
        shownRevision = draftRevision;
        shownName = name;
        shownSummary = summary;
        shownPortraitId = portrait;
        shownMedia = media.stream().map(String::valueOf).collect(Collectors.joining(","));
        shownAwards.retainAll(awards);
        shownAwards.addAll(awards);
        publishedOn = on;
        withdrawnOn = null;
        withdrawnCause = null;
        withdrawnReason = "";
        touch(by);
    }

    void withdraw(LocalDate on, WithdrawalCause cause, String reason, String by) {
        publication = Publication.WITHDRAWN;
        withdrawnOn = on;
        withdrawnCause = cause;
        withdrawnReason = reason;
        touch(by);
    }

    /** Notes that its dossier was changed, so that a version of the model names all of it. */
    void touch(String by) {
        String words = PlainText.of(isPublished() ? shownName + " " + shownSummary : name + " " + summary);
        plain = words.substring(0, Math.min(words.length(), PLAIN_LIMIT));
        changedBy = by;
        changedAt = Moments.now();
    }

    public ModelFacts facts() {
        return new ModelFacts(kind, personId, collectiveId, unitId, field, movement, year);
    }

    /** Who may find and open it; the lists of {@link ModelRepository} narrow themselves in the same way. */
    public Audience audience() {
        return isPublished() ? Audience.holdersAnywhere(HonorsPermissions.MODEL_VIEW) : insiders();
    }

    /** Who may read what is not published: those who look after it, and whoever proposed it. */
    public Audience insiders() {
        Audience team = unitId == null ? Audience.holdersOf(HonorsPermissions.MODEL_VIEW_INNER)
                : Audience.holdersOf(HonorsPermissions.MODEL_VIEW_INNER, unitId);
        return proposerPersonId == null ? team : team.or(Audience.people(Set.of(proposerPersonId)));
    }

    /** What its state allows, whoever asks. */
    public Set<ModelAction> allowed() {
        return ModelAction.allowed(stage, publication);
    }

    public boolean isPublished() {
        return publication == Publication.PUBLISHED;
    }

    public boolean isWithdrawn() {
        return publication == Publication.WITHDRAWN;
    }

    /** Whether those who look after it have written on since it was published. */
    public boolean isAheadOfPublished() {
        return isPublished() && draftRevision != shownRevision;
    }

    public Long getId() {
        return id;
    }

    public long getVersion() {
        return version;
    }

    public Stage getStage() {
        return stage;
    }

    public Publication getPublication() {
        return publication;
    }

    /** Its name in the newest revision. */
    public String getName() {
        return name;
    }

    public String getSummary() {
        return summary;
    }

    /** Its name as readers know it: the published one where there is one. */
    public String getTitle() {
        return isPublished() ? shownName : name;
    }

    /** The summary as readers know it. */
    public String getPublicSummary() {
        return isPublished() ? shownSummary : summary;
    }

    public int getDraftRevision() {
        return draftRevision;
    }

    /** The revision that was published last; 0 for none. */
    public int getShownRevision() {
        return shownRevision;
    }

    /** The file that lists show of it; null for none. */
    public Long getPortraitId() {
        return portraitId;
    }

    public Long getShownPortraitId() {
        return shownPortraitId;
    }

    /** The files of gallery and video that were there when it was published. */
    public List<Long> getShownMedia() {
        return shownMedia.isEmpty() ? List.of() : Arrays.stream(shownMedia.split(",")).map(Long::valueOf).toList();
    }

    public Optional<LocalDate> getPublishedOn() {
        return Optional.ofNullable(publishedOn);
    }

    public Optional<LocalDate> getWithdrawnOn() {
        return Optional.ofNullable(withdrawnOn);
    }

    public Optional<WithdrawalCause> getWithdrawnCause() {
        return Optional.ofNullable(withdrawnCause);
    }

    /** As it is told to readers. */
    public String getWithdrawnReason() {
        return withdrawnReason;
    }

    public Optional<Long> getProposerAccountId() {
        return Optional.ofNullable(proposerAccountId);
    }

    public String getProposedBy() {
        return proposedBy;
    }

    public LocalDate getProposedOn() {
        return proposedOn;
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
