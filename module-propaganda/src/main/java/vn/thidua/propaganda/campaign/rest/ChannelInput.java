package vn.thidua.propaganda.campaign.rest;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import vn.thidua.core.error.InputCheck;
import vn.thidua.core.error.PortalException;
import vn.thidua.propaganda.campaign.ChannelDetails;

/**
 * A channel as it is sent to be stored.
 *
 * @param posts   whether published posts of a campaign count for it
 * @param words   what plans may call it
 * @param place   its place in lists; the first when absent
 * @param endedOn since when it is no longer chosen, {@code 2026-11-21}; absent while it is in use
 */
public record ChannelInput(String code, String name, boolean online, boolean posts, List<String> words, Integer place, String endedOn) {

    /**
     * @throws PortalException of kind INVALID when a day is none
     */
    ChannelDetails details() {
        var checks = new InputCheck();
        String lines = words == null ? "" : words.stream().filter(Objects::nonNull).collect(Collectors.joining("\n"));
        var details = new ChannelDetails(code, name, online, posts, lines, place == null ? 0 : place,
                checks.readDay("endedOn", endedOn));
        checks.demand();
        return details;
    }
}
