package vn.thidua.propaganda.campaign;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.thidua.core.error.InputCheck;
import vn.thidua.core.text.CleanText;

/**
 * What people say about a phase of a campaign (đợt).
 *
 * @param id       null for one that is not stored yet
 * @param contents what is told in it, one a line; a line that is the name of a theme stands for the theme
 * @param targets  how much is planned, by channel; channels of which nothing is planned are left out
 */
public record PhaseDetails(Long id, String name, LocalDate from, LocalDate to, String contents, Map<Long, Integer> targets) {

    static final int NAME_LIMIT = 200;
    static final int CONTENTS_LIMIT = 8000;
    static final int MOST_PLANNED = 9999;

    public PhaseDetails {
        name = CleanText.line(name);
        contents = CleanText.paragraphs(contents).lines().map(String::strip).filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
        var planned = new TreeMap<Long, Integer>();
        if (targets != null) {
            targets.forEach((channel, count) -> {
                if (channel != null && count != null && count != 0) {
                    planned.put(channel, count);
                }
            });
        }
        targets = Map.copyOf(planned);
    }

    /** What is told in it. */
    public List<String> contentLines() {
        return contents.lines().toList();
    }

    /** Whether a day lies in it. */
    public boolean holds(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    /**
     * @param first the first day of the campaign; null while none is known
     * @param last  its last day; null while none is known
     */
    void check(InputCheck checks, int at, LocalDate first, LocalDate last) {
        String field = "phases[" + at + "]";
        checks.required(field + ".name", name, NAME_LIMIT)
                .present(field + ".from", from).present(field + ".to", to)
                .day(field + ".from", from).day(field + ".to", to).order(field + ".to", from, to)
                .optional(field + ".contents", contents, CONTENTS_LIMIT);
        if (first != null && last != null) {
            inside(checks, field + ".from", from, first, last);
            inside(checks, field + ".to", to, first, last);
        }
        boolean counts = targets.values().stream().allMatch(count -> count > 0 && count <= MOST_PLANNED);
        checks.that(counts, field + ".targets", "error.campaign.target", name, MOST_PLANNED);
    }

    private void inside(InputCheck checks, String field, LocalDate day, LocalDate first, LocalDate last) {
        boolean inside = day == null || !day.isBefore(first) && !day.isAfter(last);
        checks.that(inside, field, "error.campaign.phase.outside", name, first, last);
    }
}
