package vn.thidua.propaganda.campaign;

import jakarta.persistence.CascadeType;
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
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.thidua.core.data.Moments;
import vn.thidua.core.spi.Audience;
import vn.thidua.core.spi.ContentRef;
import vn.thidua.core.text.PlainText;
import vn.thidua.propaganda.PropagandaModule;
import vn.thidua.propaganda.PropagandaPermissions;

/**
 * A campaign: planned as a draft that editors see, then open for its readers until it is finished or cancelled. Only a draft can be
 * deleted.
 */
@Entity(name = "PropagandaCampaign")
@Table(name = "propaganda_campaign")
public class Campaign {

    private static final int PLAIN_LIMIT = 1500;
    private static final String BETWEEN_LINKS = "\n";

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "propaganda_campaign_seq")
    @SequenceGenerator(name = "propaganda_campaign_seq", sequenceName = "propaganda_campaign_seq", allocationSize = 50)
    private Long id;

    @Version private long version;
    private String title;
    private String purpose;
    private String movement;
    @Column(name = "starts_on") private LocalDate startsOn;
    @Column(name = "ends_on") private LocalDate endsOn;
    @Column(name = "anniversary_on") private LocalDate anniversaryOn;
    @Column(name = "anniversary_name") private String anniversaryName;
    @Enumerated(EnumType.STRING) private CampaignState state = CampaignState.DRAFT;
    private String reason = "";
    @Enumerated(EnumType.STRING) private Openness openness;
    private String links;
    private String note;
    private String source;
    /** Title, movement and anniversary without marks, for the filter of the list. */
    private String plain;
    @Column(name = "changed_by") private String changedBy;
    @Column(name = "changed_at") private LocalDateTime changedAt;

    @ElementCollection
    @CollectionTable(name = "propaganda_campaign_unit", joinColumns = @JoinColumn(name = "campaign_id"))
    @Column(name = "unit_id")
    private Set<Long> unitIds = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "propaganda_campaign_audience", joinColumns = @JoinColumn(name = "campaign_id"))
    @Column(name = "unit_id")
    private Set<Long> audienceIds = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "propaganda_campaign_channel", joinColumns = @JoinColumn(name = "campaign_id"))
    @Column(name = "channel_id")
    private Set<Long> channelIds = new HashSet<>();

    @OneToMany(mappedBy = "campaign", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("place, id")
    private List<Theme> themes = new ArrayList<>();

    @OneToMany(mappedBy = "campaign", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("place, id")
    private List<Phase> phases = new ArrayList<>();

    @OneToMany(mappedBy = "campaign", cascade = CascadeType.ALL, orphanRemoval = true)
    private List<Target> targets = new ArrayList<>();

    /** For JPA. */
    protected Campaign() { }

    /**
     * @param details checked before
     * @param by      name of whoever plans it
     * @param origin  the plan that it was made from; null for none
     */
    Campaign(CampaignDetails details, String by, ContentRef origin) {
        source = origin == null ? null : origin.toString();
        change(details, by);
    }

    final void change(CampaignDetails details, String by) {
        title = details.title();
        purpose = details.purpose();
        movement = details.movement();
        startsOn = details.from();
        endsOn = details.to();
        anniversaryOn = details.anniversaryOn();
        anniversaryName = details.anniversaryName();
        links = String.join(BETWEEN_LINKS, details.links());
        note = details.note();
        openness = details.everyone() ? Openness.EVERYONE : Openness.UNITS;
        keep(unitIds, details.unitIds());
        keep(audienceIds, details.audienceIds());
        keep(channelIds, details.channelIds());
        changeThemes(details.themes());
        changePhases(details.phases());
        String words = PlainText.of(title + " " + movement + " " + anniversaryName);
        plain = words.substring(0, Math.min(words.length(), PLAIN_LIMIT));
        changed(by);
    }

    private static void keep(Set<Long> stored, Set<Long> given) {
        stored.retainAll(given);
        stored.addAll(given);
    }

    private void changeThemes(List<ThemeDetails> given) {
        while (themes.size() > given.size()) {
            themes.remove(themes.size() - 1);
        }
        for (int i = 0; i < given.size(); i++) {
            if (i == themes.size()) {
                themes.add(new Theme(this, i));
            }
            themes.get(i).change(given.get(i));
        }
    }

    private void changePhases(List<PhaseDetails> given) {
        Set<Long> kept = new HashSet<>();
        given.forEach(phase -> kept.add(phase.id()));
        targets.removeIf(target -> target.getPhase().getId() != null && !kept.contains(target.getPhase().getId()));
        phases.removeIf(phase -> phase.getId() != null && !kept.contains(phase.getId()));
        for (int i = 0; i < given.size(); i++) {
            Phase phase = stored(given.get(i).id());
            phase.change(given.get(i), i);
            changeTargets(phase, given.get(i).targets());
        }
        phases.sort(Comparator.comparingInt(Phase::getPlace));
    }

    private Phase stored(Long phaseId) {
        Optional<Phase> known = phases.stream().filter(phase -> phaseId != null && phaseId.equals(phase.getId())).findFirst();
        return known.orElseGet(() -> {
            var added = new Phase(this);
            phases.add(added);
            return added;
        });
    }

    private void changeTargets(Phase phase, Map<Long, Integer> planned) {
        targets.removeIf(target -> target.getPhase() == phase && !planned.containsKey(target.getChannelId()));
        planned.forEach((channel, count) -> targets.stream().filter(target -> target.is(phase, channel)).findFirst()
                .orElseGet(() -> {
                    var added = new Target(this, phase, channel);
                    targets.add(added);
                    return added;
                }).plan(count));
    }

    void step(CampaignAction action, String why, String by) {
        state = action.to();
        reason = action.wantsReason() ? why : "";
        changed(by);
    }

    private void changed(String by) {
        changedBy = by;
        changedAt = Moments.now();
    }

    /** What people said about it; reads what is not read yet, so a service asks for it before its transaction ends. */
    public CampaignDetails details() {
        return new CampaignDetails(title, purpose, movement, startsOn, endsOn, anniversaryOn, anniversaryName, unitIds, audienceIds,
                channelIds, links.lines().toList(), themes.stream().map(Theme::details).toList(),
                phases.stream().map(phase -> phase.details(targets(phase))).toList(), note);
    }

    private Map<Long, Integer> targets(Phase phase) {
        var planned = new HashMap<Long, Integer>();
        targets.stream().filter(target -> phase.getId() == null ? target.getPhase() == phase
                        : phase.getId().equals(target.getPhase().getId()))
                .forEach(target -> planned.put(target.getChannelId(), target.getPlanned()));
        return planned;
    }

    /** Ids of its phases, in order. */
    public List<Long> phaseIds() {
        return phases.stream().map(Phase::getId).toList();
    }

    /** The phase in which a day lies, the first of several; empty between phases. */
    public Optional<Long> phaseOn(LocalDate day) {
        return phases.stream().filter(phase -> phase.details(Map.of()).holds(day)).map(Phase::getId).findFirst();
    }

    /** Who may find and open it; the lists of {@link CampaignRepository} narrow themselves in the same way. */
    public Audience audience() {
        if (state == CampaignState.DRAFT) {
            return Audience.holdersOf(PropagandaPermissions.CAMPAIGN_EDIT);
        }
        return Audience.holdersOf(PropagandaPermissions.CAMPAIGN_VIEW_ALL).or(openness == Openness.EVERYONE
                ? Audience.holdersAnywhere(PropagandaPermissions.CAMPAIGN_VIEW)
                : Audience.units(audienceIds).or(Audience.units(unitIds)));
    }

    /** Whom it is told to: what is told of its reach rests on them. */
    public Audience readers() {
        return audienceIds.isEmpty() ? Audience.holdersAnywhere(PropagandaPermissions.CAMPAIGN_VIEW) : Audience.units(audienceIds);
    }

    public ContentRef ref() {
        return ContentRef.of(PropagandaModule.CAMPAIGNS.id(), id);
    }

    public Long getId() {
        return id;
    }

    public long getVersion() {
        return version;
    }

    public CampaignState getState() {
        return state;
    }

    /** Why it was cancelled; empty otherwise. */
    public String getReason() {
        return reason;
    }

    /** The plan that it was made from. */
    public Optional<ContentRef> getSource() {
        return Optional.ofNullable(source).map(ContentRef::parse);
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
