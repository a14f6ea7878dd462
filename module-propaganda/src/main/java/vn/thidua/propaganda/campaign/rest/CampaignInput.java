package vn.thidua.propaganda.campaign.rest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.thidua.core.error.InputCheck;
import vn.thidua.core.error.PortalException;
import vn.thidua.propaganda.campaign.CampaignDetails;
import vn.thidua.propaganda.campaign.PhaseDetails;
import vn.thidua.propaganda.campaign.ThemeDetails;

/**
 * A campaign with all that belongs to it, as it is sent to be stored.
 *
 * @param from        {@code 2026-11-21}
 * @param unitIds     the units that carry it out
 * @param audienceIds the units whose people it is for; everyone when absent or empty
 * @param links       contents that belong to it, {@code emulation.document:12}
 * @param note        for editors only
 */
public record CampaignInput(String title, String purpose, String movement, String from, String to, String anniversaryOn,
        String anniversaryName, List<Long> unitIds, List<Long> audienceIds, List<Long> channelIds, List<String> links,
        List<ThemeInput> themes, List<PhaseInput> phases, String note) {

    /** Something to be told. */
    public record ThemeInput(String name, String explanation) { }

    /**
     * A phase.
     *
     * @param id       that of a stored phase, which stays the same one; absent for a new one
     * @param contents what is told in it
     * @param targets  how much is planned by channel
     */
    public record PhaseInput(Long id, String name, String from, String to, List<String> contents, List<TargetInput> targets) { }

    /** How much is planned for one channel. */
    public record TargetInput(Long channelId, Integer planned) { }

    /**
     * @throws PortalException of kind INVALID when a day is none
     */
    CampaignDetails details() {
        var checks = new InputCheck();
        List<PhaseDetails> read = new ArrayList<>();
        for (PhaseInput phase : given(phases).toList()) {
            read.add(phase(phase, "phases[" + read.size() + "]", checks));
        }
        var details = new CampaignDetails(title, purpose, movement, checks.readDay("from", from), checks.readDay("to", to),
                checks.readDay("anniversaryOn", anniversaryOn), anniversaryName, ids(unitIds), ids(audienceIds), ids(channelIds),
                given(links).toList(), given(themes).map(theme -> new ThemeDetails(theme.name(), theme.explanation())).toList(), read,
                note);
        checks.demand();
        return details;
    }

    private static PhaseDetails phase(PhaseInput phase, String field, InputCheck checks) {
        Map<Long, Integer> planned = new HashMap<>();
        given(phase.targets()).forEach(target -> {
            checks.present(field + ".targets", target.channelId()).present(field + ".targets", target.planned());
            planned.put(target.channelId(), target.planned());
        });
        return new PhaseDetails(phase.id(), phase.name(), checks.readDay(field + ".from", phase.from()),
                checks.readDay(field + ".to", phase.to()), given(phase.contents()).collect(Collectors.joining("\n")), planned);
    }

    private static Set<Long> ids(List<Long> given) {
        return new HashSet<>(given(given).toList());
    }

    private static <T> Stream<T> given(List<T> list) {
        return list == null ? Stream.empty() : list.stream().filter(Objects::nonNull);
    }
}
