package vn.thidua.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitUntilState;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import vn.thidua.testkit.PortalClient;
import vn.thidua.testkit.PortalProcess;
import vn.thidua.testkit.XssVectors;

/**
 * Every vector of the collection is written as the title, the lead, the body and a tag of a post, as a comment on it, and as the name
 * and the caption of its file; then a browser opens every page that shows any of them, and nothing may run.
 */
@Timeout(value = 15, unit = TimeUnit.MINUTES)
class HostileTextBrowserIT {

    private static final int TITLE_LIMIT = 300;
    private static final int LEAD_LIMIT = 1000;
    private static final int NAME_LIMIT = 120;
    private static final int COMMENT_LIMIT = 2000;
    private static final int COMMENTS_AT_ONCE = 4;
    private static final List<String> WRITERS = List.of("canbo", "vanphong", "truongphong", "lanhdao", "bientap", "admin");
    /** Pages beside that of the post itself are opened for one post in so many. */
    private static final int EVERY = 12;

    /** Notes whatever calls one of the names that the vectors call. */
    private static final String TRAP = "window.ran = []; for (const name of ['pwned', 'alert', 'confirm', 'prompt'])"
            + " window[name] = (...args) => { window.ran.push(name + ' ' + args.join()); };";

    /** What could still run once somebody clicks or moves: in a page of the portal there is none of it, hostile text or not. */
    private static final String LOADED = "() => { const found = [...window.ran]; for (const one of document.querySelectorAll('*')) {"
            + " for (const attribute of one.attributes) { const value = attribute.value.replace(/[\\u0000-\\u0020]/g, '').toLowerCase();"
            + " if (attribute.name.startsWith('on') || /^(javascript|vbscript|data:text)/.test(value)) found.push(one.outerHTML.slice(0, 300)); }"
            + " if (one.matches('main iframe:not(.preview iframe):not([src^=\"/\"]), main object, main embed, main base, main meta, main svg script,"
            + " main math, main form[action^=http]')) found.push(one.outerHTML.slice(0, 300)); } return found; }";

    private final List<String> vectors = XssVectors.all();

    /** Hundreds of posts are nothing that other tests should find: this one has a portal of its own. */
    @TempDir private Path folder;

    private PortalProcess portal;
    private PortalClient editor;
    private PortalClient leader;

    @BeforeEach
    void start() {
        portal = DemoPortal.launch(folder.resolve("data")).start().awaitReady();
        editor = PortalClient.demo(portal, "bientap");
        leader = PortalClient.demo(portal, "lanhdao");
    }

    @AfterEach
    void stop() {
        portal.close();
    }

    @Test
    void nothingThatPeopleWriteRuns() {
        assertThat(vectors).hasSizeGreaterThan(200);
        List<Integer> posts = new ArrayList<>();
        for (int i = 0; i < vectors.size(); i++) {
            posts.add(publish(vectors.get(i), i));
        }
        comment(posts.get(0));
        try (var browsing = new Browsing(portal); Browsing.Visit reader = browsing.signedIn("canbo");
                Browsing.Visit writer = browsing.signedIn("bientap")) {
            for (Browsing.Visit visit : List.of(reader, writer)) {
                visit.page().addInitScript(TRAP);
            }
            for (int i = 0; i < posts.size(); i++) {
                int id = posts.get(i);
                look(reader, "/propaganda/post?id=" + id, vectors.get(i));
                if (i % EVERY == 0) {
                    for (String page : List.of("post", "post-edit", "post-preview-frame", "post-versions", "reach")) {
                        look(writer, "/propaganda/" + page + "?id=" + id, vectors.get(i));
                    }
                    look(writer, "/files?owner=propaganda.post:" + id + "&role=attachment", vectors.get(i));
                }
            }
            for (String path : List.of("/", "/propaganda/news", "/propaganda/posts", "/search?q=pwned", "/propaganda/desk", "/moderation",
                    "/notices", "/propaganda/desk-calendar")) {
                look(path.startsWith("/propaganda/desk") || path.equals("/moderation") ? writer : reader, path, path);
            }
            for (int page = 0; page < posts.size() / 12; page++) {
                look(reader, "/propaganda/posts?page=" + page, "page " + page);
            }
            assertThat(reader.problems()).noneMatch(problem -> problem.contains("pwned") || problem.startsWith("leaves"));
            assertThat(writer.problems()).noneMatch(problem -> problem.contains("pwned") || problem.startsWith("leaves"));
        }
    }

    private static void look(Browsing.Visit visit, String path, String vector) {
        Page page = visit.page();
        page.navigate(visit.url(path), new Page.NavigateOptions().setWaitUntil(WaitUntilState.LOAD));
        assertThat((List<?>) page.evaluate(LOADED)).as("%s shows %s", path, vector).isEmpty();
        assertThat(page.title()).as(path).isNotBlank();
    }

    private int publish(String vector, int number) {
        String one = printable(vector);
        JsonObject made = object(editor.post("/api/v1/propaganda/posts", Json.createObjectBuilder()
                .add("title", cut("" + number + " " + one.replaceAll("[\\r\\n\\t]", " "), TITLE_LIMIT)).add("lead", cut(one, LEAD_LIMIT))
                .add("body", "<p>Chữ thường.</p>" + one + "<p>" + one + "</p><p title=\"" + one + "\">x</p>").add("column", "tin-hoat-dong")
                .add("tags", Json.createArrayBuilder().add(cut(one.replaceAll("[,\\r\\n\\t]", " ").strip(), 60))).build().toString()));
        int id = made.getInt("id");
        attach(id, one);
        for (String action : List.of("submit", "approve", "publish")) {
            HttpResponse<String> done = (action.equals("approve") ? leader : editor).post("/api/v1/propaganda/posts/" + id + "/transitions",
                    "{\"action\":\"" + action + "\"}");
            assertThat(done.statusCode()).as(action + " " + done.body()).isEqualTo(200);
        }
        return id;
    }

    /**
     * All vectors as comments on one post, as many in one as it may hold: whoever writes more than a few a minute is asked to slow down.
     */
    private void comment(int post) {
        List<String> comments = new ArrayList<>();
        var next = new StringBuilder();
        for (String vector : vectors) {
            String one = cut(printable(vector), COMMENT_LIMIT / 2);
            if (next.length() + one.length() + 1 > COMMENT_LIMIT) {
                comments.add(next.toString());
                next.setLength(0);
            }
            next.append(one).append('\n');
        }
        comments.add(next.toString());
        for (int i = 0; i < comments.size(); i++) {
            var writer = PortalClient.demo(portal, WRITERS.get(i / COMMENTS_AT_ONCE));
            object(writer.post("/api/v1/talk/comments?owner=propaganda.post:" + post,
                    Json.createObjectBuilder().add("text", comments.get(i)).build().toString()));
        }
    }

    /** A text file whose name and caption are the vector. */
    private void attach(int id, String vector) {
        String name = cut(vector.replaceAll("[\\r\\n\\t/\\\\]", " ").strip(), NAME_LIMIT);
        JsonObject file = object(editor.upload("/api/v1/files?owner=propaganda.post:" + id + "&role=attachment", "a.txt", "chữ".getBytes(StandardCharsets.UTF_8)));
        HttpResponse<String> named = editor.send("PATCH", "/api/v1/files/" + file.getInt("id"), Json.createObjectBuilder()
                .add("name", name + ".txt").add("caption", name).add("altText", name).build().toString(), "If-Match", "*");
        assertThat(named.statusCode()).as(named.body()).isIn(200, 400);
    }

    private static JsonObject object(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 299);
        return Documents.object(answer);
    }

    private static String printable(String text) {
        return text.replaceAll("[\\p{Cc}\\p{Cs}&&[^\\r\\n\\t]]", "");
    }

    private static String cut(String text, int most) {
        return text.length() <= most ? text : text.substring(0, text.offsetByCodePoints(0, text.codePointCount(0, most - 1)));
    }
}
