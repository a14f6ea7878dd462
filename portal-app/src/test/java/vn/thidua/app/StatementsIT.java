package vn.thidua.app;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thidua.testkit.PortalClient;
import vn.thidua.testkit.PortalProcess;

/** The main pages ask the database a bounded number of questions, however long their lists are. */
@Timeout(value = 3, unit = TimeUnit.MINUTES)
@ExtendWith(DemoPortal.class)
class StatementsIT {

    /** What a page costs when nothing is remembered from the one before. */
    private static final long MOST = 20;
    private static final long MOST_OF_READERS = 6;
    private static final long MOST_OF_A_POST = 16;
    private static final int MORE_DOCUMENTS = 30;

    private final PortalProcess portal;
    private final PortalClient staff;

    StatementsIT(PortalProcess portal) {
        this.portal = portal;
        staff = PortalClient.demo(portal, "canbo");
    }

    /** Statements of all requests for pages so far; background work is not among them. */
    private long statements() {
        return portal.get("/metrics?scope=application").body().lines()
                .filter(line -> line.startsWith("portal_sql_statements") && line.contains("kind=\"page\""))
                .mapToLong(line -> (long) Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1))).sum();
    }

    private long costOf(String path) {
        assertThat(staff.get(path).statusCode()).as(path).isEqualTo(200);
        long before = statements();
        assertThat(staff.get(path).statusCode()).as(path).isEqualTo(200);
        return statements() - before;
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/search?q=thi%20dua", "/emulation/documents", "/emulation/tasks", "/emulation/task-calendar",
        "/propaganda/posts", "/propaganda/campaigns", "/propaganda/news", "/propaganda/desk", "/propaganda/desk-calendar",
        "/propaganda/column?code=tin-tuc", "/honors/models", "/honors/wall", "/honors/proposals", "/honors/awards",
        "/honors/statistics?year=2025", "/honors/catalogue", "/directory", "/notices"})
    void aPageAsksFewQuestions(String path) {
        long cost = costOf(path);
        assertThat(cost).as("statements of %s", path).isLessThanOrEqualTo(MOST);
        System.getLogger(StatementsIT.class.getName()).log(System.Logger.Level.INFO, "{0}: {1} statements", path, cost);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/propaganda/news", "/propaganda/column?code=tin-tuc"})
    void pagesOfReadersAskVeryLittle(String path) {
        assertThat(costOf(path)).isLessThanOrEqualTo(MOST_OF_READERS);
    }

    @Test
    void theCostOfAPostsPageIsBounded() {
        PortalClient editor = PortalClient.demo(portal, "lanhdao");
        long id = Documents.object(editor.get("/api/v1/propaganda/posts?state=PUBLISHED&size=1")).getJsonArray("items").getJsonObject(0)
                .getJsonNumber("id").longValue();
        assertThat(costOf("/propaganda/post?id=" + id)).isLessThanOrEqualTo(MOST_OF_A_POST);
    }

    @Test
    void theOverviewOfACampaignAsksFewQuestions() {
        JsonObject campaigns = PortalClient.json(staff.get("/api/v1/propaganda/campaigns")).asJsonObject();
        long id = campaigns.getJsonArray("items").getJsonObject(0).getJsonNumber("id").longValue();
        aPageAsksFewQuestions("/propaganda/campaign?id=" + id);
    }

    @Test
    void theProfileOfAModelAsksFewQuestions() {
        JsonObject models = Documents.object(staff.get("/api/v1/honors/models?list=showcase&year=2024&size=1"));
        aPageAsksFewQuestions("/honors/model?id=" + models.getJsonArray("items").getJsonObject(0).getJsonNumber("id"));
    }

    @Test
    void aRecordAsksFewQuestions() {
        JsonObject awards = Documents.object(staff.get("/api/v1/honors/awards?code=CSTDCS&size=1"));
        aPageAsksFewQuestions("/honors/award?id=" + awards.getJsonArray("items").getJsonObject(0).getJsonNumber("id"));
        JsonObject units = Documents.object(staff.get("/api/v1/units?size=1"));
        aPageAsksFewQuestions("/honors/record?unit=" + units.getJsonArray("items").getJsonObject(0).getJsonNumber("id"));
    }

    @Test
    void aLongerListAsksNoMore() {
        PortalClient officer = PortalClient.demo(portal, "vanphong");
        String word = Documents.word("danhsach");
        Documents.add(officer, Documents.document("Kế hoạch " + word));
        String list = "/emulation/documents?q=" + word;
        long ofOne = costOf(list);
        for (int i = 0; i < MORE_DOCUMENTS; i++) {
            Documents.add(officer, Documents.document("Kế hoạch " + word + " " + i));
        }
        // A page that is full does not tell how many there are: that is one question more, however many there are.
        assertThat(costOf(list)).isLessThanOrEqualTo(ofOne + 1);
    }
}
