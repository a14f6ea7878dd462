package vn.thidua.propaganda.post;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import javax.sql.DataSource;
import vn.thidua.core.account.AccountService;
import vn.thidua.core.account.ActorDirectory;
import vn.thidua.core.account.GrantService;
import vn.thidua.core.account.GrantService.NewGrant;
import vn.thidua.core.account.RoleRepository;
import vn.thidua.core.data.Moments;
import vn.thidua.core.organization.Gender;
import vn.thidua.core.organization.PersonDetails;
import vn.thidua.core.organization.PersonService;
import vn.thidua.core.organization.PositionDetails;
import vn.thidua.core.organization.Unit;
import vn.thidua.core.organization.UnitDetails;
import vn.thidua.core.organization.UnitService;
import vn.thidua.core.organization.UnitTree;
import vn.thidua.core.search.SearchQuery.Sort;
import vn.thidua.core.search.SearchRequest;
import vn.thidua.core.search.SearchService;
import vn.thidua.core.security.Actor;
import vn.thidua.core.spi.BuiltInRole;
import vn.thidua.propaganda.campaign.CampaignDetails;
import vn.thidua.propaganda.campaign.CampaignService;
import vn.thidua.propaganda.column.Column;
import vn.thidua.propaganda.column.ColumnDetails;
import vn.thidua.propaganda.column.ColumnService;
import vn.thidua.testkit.container.ContentChecks;

/** People, units, columns and posts for tests of the newsroom, each made anew. */
@ApplicationScoped
public class NewsroomFixture {

    private static final LocalDate LONG_AGO = LocalDate.of(1994, 1, 1);

    @Inject private UnitService units;
    @Inject private PersonService people;
    @Inject private AccountService accounts;
    @Inject private GrantService grants;
    @Inject private RoleRepository roles;
    @Inject private ActorDirectory actors;
    @Inject private CampaignService campaigns;
    @Inject private ColumnService columns;
    @Inject private PostService posts;
    @Inject private WorkflowService workflow;
    @Inject private SearchService search;
    @Inject private ContentChecks checks;
    @Resource(lookup = "java:app/jdbc/portal") private DataSource database;

    static String word(String start) {
        return start + UUID.randomUUID().toString().substring(0, 8).replaceAll("[0-9]", "x");
    }

    public <T> T system(Supplier<T> work) {
        return checks.as(Actor.system(), work);
    }

    long department() {
        return system(() -> units.tree().findByCode("SO").map(UnitTree.Node::id).orElseGet(() -> units.create(new UnitDetails(
                "SO", "Sở Khoa học và Công nghệ", null, Unit.Kind.DEPARTMENT, null, LONG_AGO, null, 0, null)).getId()));
    }

    public long unit() {
        String code = "T" + UUID.randomUUID().toString().substring(0, 8);
        long parent = department();
        return system(() -> units.create(new UnitDetails(code, "Phòng " + code, null, Unit.Kind.DIVISION, parent, LONG_AGO, null, 0,
                null)).getId());
    }

    /** Somebody new who works in the unit and holds these roles: the head's for the unit, others for the whole portal. */
    public Actor somebody(long unit, BuiltInRole... held) {
        String name = "u" + UUID.randomUUID().toString().substring(0, 8);
        return system(() -> {
            long person = people.create(new PersonDetails(name, "Người " + name, Gender.FEMALE, null, null, null, LONG_AGO, null),
                    new PositionDetails(unit, "Chuyên viên", false, true, LONG_AGO, null)).card().id();
            long account = accounts.create(name, person).getId();
            for (BuiltInRole role : held) {
                grants.give(account, new NewGrant(roles.findByKey(role.key()).orElseThrow().getId(),
                        role == BuiltInRole.UNIT_HEAD ? Long.valueOf(unit) : null, Moments.today().minusDays(1), null));
            }
            return actors.find(account).orElseThrow().actor();
        });
    }

    public Column column(Long parent, Long unit) {
        String code = "c-" + UUID.randomUUID().toString().substring(0, 8);
        return system(() -> columns.add(new ColumnDetails(code, "Chuyên mục " + code, "", parent, 0, unit, false, null)));
    }

    long campaign() {
        LocalDate today = Moments.today();
        return system(() -> campaigns.add(new CampaignDetails(word("chien dich "), "Mục đích", "", today, today.plusDays(30), null, "",
                Set.of(), Set.of(), Set.of(), List.of(), List.of(), List.of(), "")).getId());
    }

    static PostDetails details(String title, long column) {
        return PostDetails.of(title, "Lời dẫn", "<p>Đoạn một của " + title + "</p>", column);
    }

    Post draft(Actor writer, PostDetails details) {
        return checks.as(writer, () -> posts.add(details));
    }

    Post does(Actor actor, Post post, PostTransition transition) {
        return checks.as(actor, () -> workflow.perform(post.getId(), -1, transition));
    }

    Post does(Actor actor, Post post, PostAction action) {
        return does(actor, post, PostTransition.of(action));
    }

    long found(Actor reader, String word) {
        var request = new SearchRequest(word, Map.of("type", Set.of("propaganda.post")), null, null, Sort.RELEVANCE, 0, 10, false);
        return checks.as(reader, () -> search.search(request)).total();
    }

    /** How many rows there are for this query with these values. */
    public long count(String sql, Object... values) {
        try (Connection connection = database.getConnection(); PreparedStatement count = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                count.setObject(i + 1, values[i]);
            }
            try (ResultSet result = count.executeQuery()) {
                result.next();
                return result.getLong(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    long notices(Actor to, Post about, String what) {
        return count("select count(*) from core_notice where account_id = ? and once_key like ?", to.accountId().getAsLong(),
                "propaganda.post:" + about.getId() + ":" + what + "%");
    }

    public long audited(long post, String action) {
        return count("select count(*) from core_audit where content_type = 'propaganda.post' and content_id = ? and action = ?",
                Long.toString(post), action);
    }

    List<Long> allDue(String titleStart) {
        return system(() -> posts.page(PostFilter.NONE.withText(titleStart), 0, 500).items().stream().map(PostSummary::id).toList());
    }
}
