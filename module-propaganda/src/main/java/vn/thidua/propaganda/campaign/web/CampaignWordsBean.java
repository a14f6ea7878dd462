package vn.thidua.propaganda.campaign.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.stream.Collectors;
import vn.thidua.core.data.Moments;
import vn.thidua.core.i18n.Messages;
import vn.thidua.propaganda.campaign.Channel;
import vn.thidua.propaganda.campaign.ChannelService;

/** What pages say about campaigns in words: countdowns, names of channels. */
@Named("campaignWords")
@RequestScoped
public class CampaignWordsBean {

    @Inject private ChannelService channels;
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
            names = channels.all().stream().collect(Collectors.toMap(Channel::getId, Channel::getName));
        }
        return id == null ? "" : names.getOrDefault(id, "");
    }

    /** A stored moment by the clocks of Việt Nam. */
    public LocalDateTime local(LocalDateTime stored) {
        return Moments.local(stored);
    }
}
