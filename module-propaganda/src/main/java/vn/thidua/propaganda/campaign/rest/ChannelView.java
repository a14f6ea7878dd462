package vn.thidua.propaganda.campaign.rest;

import java.time.LocalDate;
import java.util.List;
import vn.thidua.propaganda.campaign.Channel;

/**
 * A channel as JSON shows it.
 *
 * @param version what {@code If-Match} has to name for a change; the {@code ETag} says the same
 * @param posts   whether published posts of a campaign count for it
 * @param words   what plans may call it
 */
public record ChannelView(long id, long version, String code, String name, boolean online, boolean posts, List<String> words, int place,
        LocalDate endedOn) {

    static ChannelView of(Channel channel) {
        var details = channel.details();
        return new ChannelView(channel.getId(), channel.getVersion(), details.code(), details.name(), details.online(),
                details.posts(), details.wordList(), details.place(), details.endedOn());
    }
}
