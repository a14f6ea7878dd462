package vn.thidua.propaganda.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.thidua.core.data.Moments;
import vn.thidua.core.error.InputCheck;
import vn.thidua.core.organization.UnitTree;
import vn.thidua.core.organization.UnitTrees;

/** Checks what is said about a campaign against what the portal knows: units, channels, its own phases. */
@ApplicationScoped
class CampaignChecks {

    @Inject private UnitTrees units;
    @Inject private ChannelRepository channels;

    /**
     * @param stored the campaign that is changed; null for a new one
     */
    void check(CampaignDetails details, Campaign stored) {
        UnitTree tree = units.current();
        Set<Long> before = stored == null ? Set.of() : stored.details().channelIds();
        Set<Long> choosable = channels.all().stream()
                .filter(channel -> channel.isInUseOn(Moments.today()) || before.contains(channel.getId()))
                .map(Channel::getId).collect(Collectors.toSet());
        List<Long> phases = stored == null ? List.of() : stored.phaseIds();
        boolean ownPhases = details.phases().stream().allMatch(phase -> phase.id() == null || phases.contains(phase.id()));
        details.check(new InputCheck()
                .that(details.unitIds().stream().allMatch(id -> tree.find(id).isPresent()), "unitIds",
                        "error.campaign.unit")
                .that(details.audienceIds().stream().allMatch(id -> tree.find(id).isPresent()), "audienceIds", "error.campaign.unit")
                .that(choosable.containsAll(details.channelIds()), "channelIds", "error.campaign.channel")
                .that(ownPhases, "phases", "error.campaign.phase.unknown"));
    }
}
