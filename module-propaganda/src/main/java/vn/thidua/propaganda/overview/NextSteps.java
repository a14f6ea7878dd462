package vn.thidua.propaganda.overview;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.thidua.propaganda.campaign.ActivityDetails;
import vn.thidua.propaganda.campaign.CampaignState;
import vn.thidua.propaganda.campaign.PhaseDetails;
import vn.thidua.propaganda.overview.NextStep.Kind;
import vn.thidua.propaganda.overview.Situation.Unconfirmed;
import vn.thidua.propaganda.post.PostState;
import vn.thidua.propaganda.post.PostSummary;

/** Finds out what is to be done next for a campaign: the most urgent first, and never more than anybody reads. */
final class NextSteps {

    static final int MOST = 8;

    private static final int MOST_POSTS = 3;
    private static final int MOST_NAMES = 3;
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy");
    private static final String ELLIPSIS = "…";

    private final Situation now;
    private final List<NextStep> found = new ArrayList<>();

    private NextSteps(Situation now) {
        this.now = now;
    }

    /** At most {@value #MOST} steps; none for a campaign that is over. */
    static List<NextStep> of(Situation now) {
        if (now.state() == CampaignState.FINISHED || now.state() == CampaignState.CANCELLED) {
            return List.of();
        }
        return new NextSteps(now).all();
    }

    private List<NextStep> all() {
        if (now.state() == CampaignState.DRAFT) {
            start();
        } else {
            finish();
            confirm();
            catchUpAndTell();
            hold();
        }
        approve();
        appear();
        begin();
        celebrate();
        return found.stream().sorted(Comparator.comparingLong(NextStep::inDays).thenComparing(NextStep::kind)).limit(MOST).toList();
    }

    private void add(Kind kind, LocalDate due, String path, Object... facts) {
        found.add(new NextStep(kind, List.of(facts), path, daysTo(due)));
    }

    private long daysTo(LocalDate day) {
        return ChronoUnit.DAYS.between(now.today(), day);
    }

    private void start() {
        if (now.editor()) {
            add(Kind.START, now.plan().from(), now.page() + "#step", now.plan().from());
        }
    }

    private void finish() {
        if (now.editor() && now.today().isAfter(now.plan().to())) {
            add(Kind.FINISH, now.plan().to(), now.page() + "#step", now.plan().to());
        }
    }

    private void confirm() {
        now.unconfirmed().stream().sorted(Comparator.comparing(Unconfirmed::until)).limit(MOST_POSTS)
                .forEach(post -> add(Kind.CONFIRM, post.until(), "/propaganda/reach?id=" + post.postId(), post.missing(), post.title(),
                        post.until()));
    }

    /** Somebody waits for an answer, so it is due at once. */
    private void approve() {
        List<PostSummary> waiting = visible(PostState.SUBMITTED);
        if (!waiting.isEmpty()) {
            add(Kind.APPROVE, now.today(), "/propaganda/desk", waiting.size(), titles(waiting));
        }
    }

    private void appear() {
        List<PostSummary> scheduled = visible(PostState.SCHEDULED).stream().filter(post -> post.publishAt() != null)
                .sorted(Comparator.comparing(PostSummary::publishAt)).toList();
        if (!scheduled.isEmpty()) {
            LocalDateTime first = scheduled.get(0).publishAtLocal();
            add(Kind.APPEAR, first.toLocalDate(), "/propaganda/desk-calendar", scheduled.size(), scheduled.get(0).title(),
                    MOMENT.format(first));
        }
    }

    private List<PostSummary> visible(PostState state) {
        return now.visible().stream().filter(post -> post.state() == state).toList();
    }

    private static String titles(List<PostSummary> posts) {
        return posts.stream().limit(MOST_NAMES).map(post -> "“" + post.title() + "”").collect(Collectors.joining(", "))
                + (posts.size() > MOST_NAMES ? ELLIPSIS : "");
    }

    private void catchUpAndTell() {
        for (int i = 0; i < now.plan().phases().size(); i++) {
            PhaseDetails phase = now.plan().phases().get(i);
            if (phase.holds(now.today())) {
                String place = now.page() + "#phase-" + (i + 1);
                catchUp(phase, place);
                tell(phase, place);
            }
        }
    }

    private void catchUp(PhaseDetails phase, String place) {
        List<ChannelProgress> behind = now.progress().getOrDefault(phase.id(), Progress.NONE).channels().stream()
                .filter(channel -> channel.isBehind(phase, now.today())).toList();
        if (!behind.isEmpty()) {
            String channels = behind.stream()
                    .map(one -> now.channelName().apply(one.channelId()) + " " + one.done() + "/" + one.planned())
                    .collect(Collectors.joining(", "));
            add(Kind.CATCH_UP, phase.to(), place, phase.name(), channels, phase.to());
        }
    }

    private void tell(PhaseDetails phase, String place) {
        Stream<String> posts = now.posts().stream().filter(post -> inPhase(post.phaseId(), phase)).map(CampaignPost::text);
        Stream<String> held = now.held().stream().filter(one -> inPhase(one.phaseId(), phase)).map(NextSteps::text);
        var told = new ToldContents(Stream.concat(posts, held).toList());
        List<String> silent = phase.contentLines().stream().filter(line -> !told.tells(line)).toList();
        if (!silent.isEmpty()) {
            add(Kind.TELL, phase.to(), place, silent.size(), phase.name(), names(silent));
        }
    }

    /** What lies in no phase may tell of any. */
    private static boolean inPhase(Long phaseId, PhaseDetails phase) {
        return phaseId == null || Objects.equals(phaseId, phase.id());
    }

    private static String text(ActivityDetails activity) {
        return activity.title() + "\n" + activity.text();
    }

    private void hold() {
        if (!now.idleUnits().isEmpty() && !now.today().isBefore(now.plan().from())) {
            add(Kind.HOLD, now.plan().to(), "/propaganda/activity-edit?campaign=" + now.campaignId(), now.idleUnits().size(),
                    names(now.idleUnits()));
        }
    }

    private static String names(List<String> all) {
        return all.stream().limit(MOST_NAMES).collect(Collectors.joining("; ")) + (all.size() > MOST_NAMES ? "; " + ELLIPSIS : "");
    }

    private void begin() {
        Optional<PhaseDetails> next = now.plan().phases().stream().filter(phase -> phase.from().isAfter(now.today()))
                .min(Comparator.comparing(PhaseDetails::from));
        next.ifPresent(phase -> add(Kind.BEGIN, phase.from(), now.page() + "#phase-" + (now.plan().phases().indexOf(phase) + 1),
                phase.name(), daysTo(phase.from()), phase.from()));
    }

    private void celebrate() {
        LocalDate day = now.plan().anniversaryOn();
        if (day != null && !day.isBefore(now.today())) {
            add(Kind.CELEBRATE, day, now.page(), now.plan().anniversaryName(), daysTo(day), day);
        }
    }
}
