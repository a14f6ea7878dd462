package vn.thidua.propaganda.overview;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How much of a plan is done, by channel in the order of the catalogue. What one channel has done beyond its plan does not make good for
 * another.
 */
public record Progress(List<ChannelProgress> channels) {

    public static final Progress NONE = new Progress(List.of());

    private static final int WHOLE = 100;

    public Progress {
        channels = List.copyOf(channels);
    }

    /** All of these together. */
    static Progress sum(Collection<Progress> parts, List<Long> order) {
        Map<Long, ChannelProgress> sums = new LinkedHashMap<>();
        order.forEach(channel -> sums.put(channel, null));
        parts.forEach(part -> part.channels.forEach(one -> sums.merge(one.channelId(), one, ChannelProgress::and)));
        var found = new ArrayList<>(sums.values());
        found.removeIf(one -> one == null);
        return new Progress(found);
    }

    public int planned() {
        return channels.stream().mapToInt(ChannelProgress::planned).sum();
    }

    /** All that was done, beyond the plan too. */
    public long done() {
        return channels.stream().mapToLong(ChannelProgress::done).sum();
    }

    public long attended() {
        return channels.stream().mapToLong(ChannelProgress::attended).sum();
    }

    /** In whole percent of the plan; 100 only when all that is planned is done, and where nothing is planned. */
    public int percent() {
        long counted = channels.stream().mapToLong(ChannelProgress::counted).sum();
        return planned() == 0 ? WHOLE : (int) (counted * WHOLE / planned());
    }

    /** Whether there is nothing to show. */
    public boolean isEmpty() {
        return channels.isEmpty();
    }
}
