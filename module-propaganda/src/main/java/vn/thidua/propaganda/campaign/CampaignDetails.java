package vn.thidua.propaganda.campaign;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import vn.thidua.core.error.InputCheck;
import vn.thidua.core.error.PortalException;
import vn.thidua.core.spi.ContentRef;
import vn.thidua.core.text.CleanText;

/**
 * What people say about a campaign. Texts are cleaned when it is made; {@link #check} tells what is wrong.
 *
 * @param movement        the movement or the theme that it serves; may be empty
 * @param anniversaryOn   the day that people count down to; null for none
 * @param anniversaryName what is celebrated on that day
 * @param unitIds         the units that carry it out
 * @param audienceIds     the units whose people it is for; empty for everyone
 * @param channelIds      the channels that it uses
 * @param links           contents that belong to it, as {@link ContentRef#toString} writes them
 * @param themes          in the order of importance
 * @param phases          in order; they may overlap
 * @param note            for editors only, for example what of a plan could not be taken over
 */
public record CampaignDetails(String title, String purpose, String movement, LocalDate from, LocalDate to,
        LocalDate anniversaryOn, String anniversaryName, Set<Long> unitIds, Set<Long> audienceIds, Set<Long> channelIds,
        List<String> links, List<ThemeDetails> themes, List<PhaseDetails> phases, String note) {

    static final int TITLE_LIMIT = 300;
    static final int PURPOSE_LIMIT = 8000;
    static final int MOVEMENT_LIMIT = 300;
    static final int ANNIVERSARY_LIMIT = 200;
    static final int NOTE_LIMIT = 4000;
    static final int MOST_THEMES = 60;
    static final int MOST_PHASES = 24;
    static final int MOST_LINKS = 40;
    static final int LINK_LIMIT = 99;

    public CampaignDetails {
        title = CleanText.line(title);
        purpose = CleanText.paragraphs(purpose);
        movement = CleanText.line(movement);
        anniversaryName = CleanText.line(anniversaryName);
        unitIds = unitIds == null ? Set.of() : Set.copyOf(unitIds);
        audienceIds = audienceIds == null ? Set.of() : Set.copyOf(audienceIds);
        channelIds = channelIds == null ? Set.of() : Set.copyOf(channelIds);
        links = links == null ? List.of()
                : links.stream().map(CleanText::line).filter(Predicate.not(String::isEmpty)).distinct().toList();
        themes = themes == null ? List.of() : List.copyOf(themes);
        phases = phases == null ? List.of() : List.copyOf(phases);
        note = CleanText.paragraphs(note);
    }

    /** Whether it is for everyone who may see campaigns. */
    public boolean everyone() {
        return audienceIds.isEmpty();
    }

    /** The contents that belong to it. */
    public List<ContentRef> linked() {
        return links.stream().map(ContentRef::parse).toList();
    }

    /** How much is planned of all channels in all phases. */
    public int planned() {
        return phases.stream().flatMap(phase -> phase.targets().values().stream()).mapToInt(Integer::intValue).sum();
    }

    /**
     * @throws PortalException of kind INVALID with every wrong field
     */
    void check(InputCheck checks) {
        checks.required("title", title, TITLE_LIMIT)
                .optional("purpose", purpose, PURPOSE_LIMIT)
                .optional("movement", movement, MOVEMENT_LIMIT)
                .present("from", from).day("from", from)
                .present("to", to).day("to", to).order("to", from, to)
                .day("anniversaryOn", anniversaryOn)
                .optional("anniversaryName", anniversaryName, ANNIVERSARY_LIMIT)
                .that(anniversaryOn == null || !anniversaryName.isEmpty(), "anniversaryName", "error.campaign.anniversary")
                .that(links.stream().allMatch(CampaignDetails::isLink), "links", "error.campaign.link")
                .that(links.size() <= MOST_LINKS, "links", "error.campaign.many", MOST_LINKS)
                .that(themes.size() <= MOST_THEMES, "themes", "error.campaign.many", MOST_THEMES)
                .that(phases.size() <= MOST_PHASES, "phases", "error.campaign.many", MOST_PHASES)
                .optional("note", note, NOTE_LIMIT);
        for (int i = 0; i < themes.size(); i++) {
            themes.get(i).check(checks, "themes[" + i + "]");
        }
        boolean inOrder = from != null && to != null && !to.isBefore(from);
        for (int i = 0; i < phases.size(); i++) {
            phases.get(i).check(checks, i, inOrder ? from : null, inOrder ? to : null);
            boolean used = channelIds.containsAll(phases.get(i).targets().keySet());
            checks.that(used, "phases[" + i + "].targets", "error.campaign.target.channel", phases.get(i).name());
        }
        long distinct = phases.stream().map(PhaseDetails::id).filter(Objects::nonNull).distinct().count();
        checks.that(distinct == phases.stream().map(PhaseDetails::id).filter(Objects::nonNull).count(), "phases",
                "error.campaign.phase.unknown");
        checks.demand();
    }

    private static boolean isLink(String text) {
        try {
            ContentRef.parse(text);
            return text.length() <= LINK_LIMIT;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
