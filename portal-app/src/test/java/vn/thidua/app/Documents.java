package vn.thidua.app;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import vn.thidua.testkit.PortalClient;

/** Documents, posts and models that tests write over REST. */
final class Documents {

    static final String PATH = "/api/v1/emulation/documents";
    static final String POSTS = "/api/v1/propaganda/posts";

    private Documents() { }

    /** A word that nobody else uses. */
    static String word(String start) {
        return start + UUID.randomUUID().toString().replace("-", "");
    }

    static JsonObjectBuilder document(String title) {
        return Json.createObjectBuilder().add("kind", "PLAN").add("number", "77/KH-SKHCN")
                .add("issuer", "Sở Khoa học và Công nghệ").add("issuedOn", "2026-03-02").add("title", title)
                .add("body", "Nội dung của kế hoạch.");
    }

    static JsonObjectBuilder post(String title) {
        return Json.createObjectBuilder().add("title", title).add("lead", "Tóm tắt").add("body", "Nội dung bài viết.")
                .add("column", "tin-hoat-dong").add("author", "Ban biên tập");
    }

    /** Takes a draft of a post to its readers: whoever wrote it submits it, somebody else approves it with the present time. */
    static void publish(PortalClient writer, PortalClient leader, String path) {
        for (HttpResponse<String> step : List.of(writer.post(path + "/transitions", "{\"action\":\"submit\"}"),
                leader.post(path + "/transitions", "{\"action\":\"approve\",\"publishAt\":\"2020-01-01T00:00\"}"))) {
            if (step.statusCode() != 200) {
                throw new AssertionError(step.statusCode() + ": " + step.body());
            }
        }
    }

    /** Adds a document and returns its path. */
    static String add(PortalClient client, JsonObjectBuilder document) {
        return add(client, PATH, document);
    }

    static String add(PortalClient client, String path, JsonObjectBuilder content) {
        HttpResponse<String> answer = client.post(path, content.build().toString());
        if (answer.statusCode() != 201) {
            throw new AssertionError(answer.statusCode() + ": " + answer.body());
        }
        return answer.headers().firstValue("Location").orElseThrow().replaceFirst("^https?://[^/]+", "");
    }

    static JsonObject object(HttpResponse<String> answer) {
        return PortalClient.json(answer).asJsonObject();
    }
}
