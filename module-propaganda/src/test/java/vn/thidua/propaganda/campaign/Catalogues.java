package vn.thidua.propaganda.campaign;

import java.util.Arrays;
import java.util.List;

/** The channels of {@link Channels}, some of which count posts. */
public final class Catalogues {

    private Catalogues() { }

    /** In the order of lists. */
    public static List<Channel> withPostsOn(long... ids) {
        return Channels.some().stream().peek(channel -> {
            ChannelDetails now = channel.details();
            boolean posts = Arrays.stream(ids).anyMatch(id -> id == channel.getId());
            channel.change(new ChannelDetails(now.code(), now.name(), now.online(), posts, now.words(), now.place(), null), "");
        }).toList();
    }
}
