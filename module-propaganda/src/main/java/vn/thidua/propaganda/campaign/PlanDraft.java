package vn.thidua.propaganda.campaign;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.thidua.core.organization.UnitTree;
import vn.thidua.core.spi.PlanOutline;
import vn.thidua.core.text.CleanText;

/** Turns the outline of a plan into what is said about a campaign, cut to what the campaign's rules take. */
final class PlanDraft {

    /** A name of a theme is at most this long; the whole text is its explanation. */
    static final int THEME_NAME = 120;

    private static final Pattern FIRST_CLAUSE = Pattern.compile("^(.{12,}?)(?:[;:.!?](?=\\s|$)|\\s[–-]\\s|\\n|$)", Pattern.DOTALL);
    private static final Pattern OPENING = Pattern.compile("^(?:tuyên truyền(?:,? phổ biến|,? quán triệt)?(?: về| việc)?|thông tin về)\\s+",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern DANGLING = Pattern.compile("(?:[\\s,;:.–-]+|\\s(?:như|gồm|sau|về|và|các|của|cho|với|trong|việc))+$");
    private static final int LAST_MONTH = 12;
    private static final int LAST_DAY = 31;

    private final PlanOutline plan;
    private final ChannelMatcher.Matched matched;
    private final LocalDate from;
    private final LocalDate to;

    /**
     * @param today what a plan without days begins with
     */
    PlanDraft(PlanOutline plan, ChannelMatcher channels, LocalDate today) {
        this.plan = plan;
        matched = channels.match(plan.channels());
        from = Stream.concat(Stream.ofNullable(plan.from()), days(plan)).min(LocalDate::compareTo)
                .orElse(plan.to() == null || plan.to().isAfter(today) ? today : plan.to());
        LocalDate last = Stream.concat(Stream.ofNullable(plan.to()), days(plan)).max(LocalDate::compareTo)
                .orElse(LocalDate.of(from.getYear(), LAST_MONTH, LAST_DAY));
        to = last.isBefore(from) ? from : last;
    }

    private static Stream<LocalDate> days(PlanOutline plan) {
        return plan.phases().stream().flatMap(phase -> Stream.of(phase.from(), phase.to()).filter(Objects::nonNull));
    }

    /**
     * @param tree  the units that are there
     * @param texts the portal's texts by key
     */
    CampaignDetails details(UnitTree tree, Function<String, String> texts) {
        Set<Long> responsible = plan.unitIds().stream().filter(unit -> tree.find(unit).isPresent()).collect(Collectors.toSet());
        return new CampaignDetails(cut(plan.title(), CampaignDetails.TITLE_LIMIT), cut(plan.purpose(), CampaignDetails.PURPOSE_LIMIT),
                movement(), from, to, null, "", responsible, Set.of(), matched.channelIds(), List.of(plan.source().toString()), themes(),
                phases(texts), note(texts));
    }

    /** One movement is what it serves; of several, none stands for the others. */
    private String movement() {
        return plan.movements().size() == 1 ? cut(plan.movements().get(0), CampaignDetails.MOVEMENT_LIMIT) : "";
    }

    private List<ThemeDetails> themes() {
        return plan.contents().stream().limit(CampaignDetails.MOST_THEMES)
                .map(text -> new ThemeDetails(nameOf(text), cut(text, ThemeDetails.EXPLANATION_LIMIT))).toList();
    }

    /** The first clause of a text without the words that all of them begin with; at most {@value #THEME_NAME} characters. */
    static String nameOf(String text) {
        String whole = CleanText.paragraphs(text);
        Matcher clause = FIRST_CLAUSE.matcher(whole);
        String first = CleanText.line(clause.find() ? clause.group(1) : whole);
        String bare = OPENING.matcher(first).replaceFirst("");
        String name = DANGLING.matcher(bare.isEmpty() ? first : bare).replaceFirst("");
        if (name.length() > THEME_NAME) {
            int end = Math.max(name.lastIndexOf(',', THEME_NAME - 1), name.lastIndexOf(' ', THEME_NAME - 1));
            name = DANGLING.matcher(name.substring(0, end > 0 ? end : THEME_NAME - 1)).replaceFirst("") + "…";
        }
        return name.isEmpty() ? name : name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    /** Days that a phase lacks are those that its neighbours leave. */
    private List<PhaseDetails> phases(Function<String, String> texts) {
        List<PhaseDetails> phases = new ArrayList<>();
        LocalDate next = from;
        for (PlanOutline.Phase phase : plan.phases().stream().limit(CampaignDetails.MOST_PHASES).toList()) {
            LocalDate first = phase.from() != null ? phase.from() : next.isAfter(to) ? to : next;
            LocalDate last = phase.to() != null ? phase.to() : to;
            String name = phase.name().isBlank() ? texts.apply("campaign.phase") + " " + (phases.size() + 1) : phase.name();
            phases.add(new PhaseDetails(null, cut(name, PhaseDetails.NAME_LIMIT), first, last.isBefore(first) ? first : last,
                    cut(String.join("\n", phase.contents()), PhaseDetails.CONTENTS_LIMIT), Map.of()));
            next = phases.get(phases.size() - 1).to().plusDays(1);
        }
        return phases;
    }

    private String note(Function<String, String> texts) {
        List<String> lines = new ArrayList<>();
        line(lines, texts.apply("campaign.note.channels"), matched.unmatched());
        line(lines, texts.apply("campaign.note.units"), plan.others());
        if (plan.movements().size() > 1) {
            line(lines, texts.apply("campaign.note.movements"), plan.movements());
        }
        return cut(String.join("\n", lines), CampaignDetails.NOTE_LIMIT);
    }

    private static void line(List<String> lines, String label, List<String> entries) {
        if (!entries.isEmpty()) {
            lines.add(label + "\n- " + String.join("\n- ", entries));
        }
    }

    private static String cut(String text, int most) {
        String clean = CleanText.paragraphs(text);
        return clean.length() <= most ? clean : clean.substring(0, most - 1) + "…";
    }
}
