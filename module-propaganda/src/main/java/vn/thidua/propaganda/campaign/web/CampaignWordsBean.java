package vn.thidua.propaganda.campaign.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import vn.thidua.core.data.Moments;
import vn.thidua.core.i18n.Messages;
import vn.thidua.core.organization.UnitTree;
import vn.thidua.core.organization.UnitTrees;
import vn.thidua.propaganda.campaign.ChannelService;

/** What pages say about campaigns in words: countdowns, names of channels. */
@Named("campaignWords")
@RequestScoped
public class CampaignWordsBean {

    @Inject private ChannelService channels;
    @Inject private UnitTrees trees;
    @Inject private Messages messages;

    private Map<Long, String> names;

    /** How long it is to a day, for example "Còn 29 ngày"; empty without a day and when it is over. */
    public String countdown(LocalDate day) {
        LocalDate today = Moments.today();
        if (day == null || day.isBefore(today)) {
            return "";
        }
        long left = ChronoUnit.DAYS.between(today, day);
        return left == 0 ? messages.text("campaign.countdown.today") : messages.text("campaign.countdown", left);
    }

    /** The channel's name; empty for null and for one that is not there. */
    public String channel(Long id) {
        if (names == null) {
            names = new LinkedHashMap<>();
            channels.all().forEach(channel -> names.put(channel.getId(), channel.getName()));
        }
        return id == null ? "" : names.getOrDefault(id, "");
    }

    /** The names of channels in the order of the catalogue. */
    public String channels(Collection<Long> ids) {
        channel(null);
        return ids == null ? "" : names.entrySet().stream().filter(one -> ids.contains(one.getKey())).map(Map.Entry::getValue)
                .collect(Collectors.joining(", "));
    }

    /** The names of units in the order of the tree. */
    public String units(Collection<Long> ids) {
        return ids == null ? "" : trees.current().all().stream().filter(unit -> ids.contains(unit.id())).map(UnitTree.Node::name)
                .collect(Collectors.joining(", "));
    }

    /** A stored moment by the clocks of Việt Nam. */
    public LocalDateTime local(LocalDateTime stored) {
        return Moments.local(stored);
    }
}
