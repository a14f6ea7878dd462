package vn.thidua.emulation.task;

import static vn.thidua.emulation.EmulationPermissions.TASK_REPORT;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.thidua.core.account.AccountRepository;
import vn.thidua.core.account.ActorDirectory;
import vn.thidua.core.data.Moments;
import vn.thidua.core.notice.NewNotice;
import vn.thidua.core.notice.NoticeService;
import vn.thidua.core.organization.OrganizationDirectory;
import vn.thidua.core.organization.UnitTree;
import vn.thidua.core.search.outbox.SearchOutbox;
import vn.thidua.core.security.Actor;
import vn.thidua.core.spi.ContentRef;
import vn.thidua.emulation.EmulationModule;

/**
 * Reminds the units that lead tasks: some days before the due date, and once it has passed. Whoever holds the right to
 * report for the lead unit and works there is told; where nobody does, it is whoever does in the unit above. Called
 * again and again: the key of a notice lets each person hear each thing about one due date once, and a night without
 * the portal is made up for by the most urgent thing there is to say.
 */
@ApplicationScoped
@Transactional
public class TaskReminders {

    /** Tasks that have been late for longer, such as those of old plans just imported, surprise nobody. */
    static final int LATE_NEWS_DAYS = 30;

    private static final String LATE = "late";
    private static final int TEXT_SHOWN = 160;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    @Inject private TaskRepository tasks;
    @Inject private TaskSeries series;
    @Inject private OrganizationDirectory organization;
    @Inject private AccountRepository accounts;
    @Inject private ActorDirectory actors;
    @Inject private NoticeService notices;
    @Inject private SearchOutbox outbox;
    @Inject @ConfigProperty(name = "portal.module.emulation.task.notice.days", defaultValue = "7,1") private List<Integer> days;

    /**
     * Does everything that is due on a day: reminds, tells search what became late, adds the next times of recurring
     * tasks.
     */
    public void lookAt(LocalDate today) {
        series.growAll(today);
        tasks.takeNewlyLate(today).forEach(id -> outbox.changed(ContentRef.of(EmulationModule.TASKS.id(), id)));
        int longest = days.stream().mapToInt(Integer::intValue).max().orElse(0);
        var recipients = new HashMap<Long, List<Actor>>();
        for (Task task : tasks.openDueBetween(today.minusDays(LATE_NEWS_DAYS), today.plusDays(longest))) {
            stage(task.details().dueOn(), today, days).ifPresent(stage -> tell(task, stage, recipients));
        }
    }

    /**
     * What there is to say of a due date on a day: the smallest number of days ahead that is reached, or that it has
     * passed.
     */
    static Optional<String> stage(LocalDate due, LocalDate today, List<Integer> days) {
        long left = ChronoUnit.DAYS.between(today, due);
        return left < 0 ? Optional.of(LATE)
                : days.stream().filter(ahead -> left <= ahead).min(Integer::compare).map(ahead -> Integer.toString(ahead));
    }

    private void tell(Task task, String stage, Map<Long, List<Actor>> recipients) {
        TaskDetails details = task.details();
        List<Long> to = recipients.computeIfAbsent(details.leadUnitId(), this::reporters).stream()
                .filter(actor -> actor.rights().meets(task.audience())).map(actor -> actor.accountId().getAsLong()).toList();
        String text = details.text().lines().findFirst().orElse("");
        String shown = text.length() <= TEXT_SHOWN ? text : text.substring(0, TEXT_SHOWN).strip() + "…";
        String name = details.number().isEmpty() ? shown : details.number() + ". " + shown;
        notices.send(to, new NewNotice("emulation.task:%d:%s:%s".formatted(task.getId(), stage, details.dueOn()),
                stage.equals(LATE) ? "task.notice.late" : "task.notice.due", List.of(name, DAY.format(details.dueOn())),
                Optional.of("/emulation/task?id=" + task.getId())));
    }

    private List<Actor> reporters(long unitId) {
        UnitTree tree = organization.units();
        var units = new ArrayList<Long>(List.of(unitId));
        tree.ancestors(unitId).forEach(above -> units.add(above.id()));
        return units.stream().map(unit -> reportersIn(unit, unitId)).filter(found -> !found.isEmpty()).findFirst().orElse(List.of());
    }

    private List<Actor> reportersIn(long place, long leadUnit) {
        return organization.peopleOf(place, false, Moments.today()).stream()
                .flatMap(person -> accounts.findByPerson(person.id()).stream())
                .flatMap(account -> actors.find(account.getId()).stream())
                .map(ActorDirectory.SignedInActor::actor)
                .filter(actor -> actor.rights().scope(TASK_REPORT).covers(leadUnit)).distinct().toList();
    }
}
