package vn.thidua.propaganda.campaign;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import vn.thidua.core.error.InputCheck;
import vn.thidua.core.error.PortalException;
import vn.thidua.core.text.CleanText;

/**
 * What people say about a channel: a way of telling people things.
 *
 * @param code    for programs and imports: lower-case letters, digits and hyphens
 * @param online  whether people meet it on a screen
 * @param posts   whether published posts of a campaign count for it
 * @param words   what plans may call it, one a line; an ellipsis stands for up to three words between two others
 * @param place   its place in lists
 * @param endedOn since when it is no longer chosen; null while it is in use
 */
public record ChannelDetails(String code, String name, boolean online, boolean posts, String words, int place, LocalDate endedOn) {

    static final int CODE_LIMIT = 40;
    static final int NAME_LIMIT = 120;
    static final int WORDS_LIMIT = 1000;
    static final int LAST_PLACE = 999;

    private static final String CODE = "[a-z0-9][a-z0-9-]*";

    public ChannelDetails {
        code = CleanText.line(code).toLowerCase(Locale.ROOT);
        name = CleanText.line(name);
        words = CleanText.paragraphs(words).lines().map(String::strip).filter(line -> !line.isEmpty()).distinct()
                .collect(Collectors.joining("\n"));
    }

    /** What plans may call it. */
    public List<String> wordList() {
        return words.lines().toList();
    }

    /**
     * @throws PortalException of kind INVALID with every wrong field
     */
    void check(InputCheck checks) {
        checks.required("code", code, CODE_LIMIT)
                .that(code.isEmpty() || code.matches(CODE), "code", "error.channel.code")
                .required("name", name, NAME_LIMIT)
                .optional("words", words, WORDS_LIMIT)
                .between("place", place, 0, LAST_PLACE)
                .day("endedOn", endedOn)
                .demand();
    }
}
