package vn.thidua.propaganda.campaign;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.thidua.core.text.PlainText;

/** Turns the words of a plan for its ways of telling people into channels of the catalogue, by the words that each one has. */
final class ChannelMatcher {

    private static final String GAP = "(?: [a-z0-9]+){0,3}? ";

    private final List<Known> known = new ArrayList<>();

    private record Known(long id, List<Pattern> words) { }

    /**
     * @param channelIds in the order in which the plan names them
     * @param unmatched  what the catalogue does not know, as written
     */
    record Matched(Set<Long> channelIds, List<String> unmatched) { }

    ChannelMatcher(Collection<Channel> channels) {
        for (Channel channel : channels) {
            ChannelDetails details = channel.details();
            var words = new ArrayList<Pattern>();
            words.add(pattern(details.name()));
            details.wordList().forEach(word -> words.add(pattern(word)));
            known.add(new Known(channel.getId(), words));
        }
    }

    /** Whole words, whatever their marks and case; an ellipsis is a gap of a few words. */
    private static Pattern pattern(String words) {
        String parts = List.of(words.split("…|\\.{3}")).stream().map(PlainText::of).filter(part -> !part.isEmpty())
                .map(Pattern::quote).collect(Collectors.joining(GAP));
        return Pattern.compile("(?<![a-z0-9])" + (parts.isEmpty() ? "(?!)" : parts) + "(?![a-z0-9])");
    }

    Matched match(List<String> texts) {
        Set<Long> found = new LinkedHashSet<>();
        List<String> unmatched = new ArrayList<>();
        for (String text : texts) {
            String plain = PlainText.of(text);
            List<Long> own = known.stream().filter(one -> one.words().stream().anyMatch(word -> word.matcher(plain).find()))
                    .map(Known::id).toList();
            found.addAll(own);
            if (own.isEmpty() && !plain.isEmpty()) {
                unmatched.add(text);
            }
        }
        return new Matched(found, unmatched);
    }
}
