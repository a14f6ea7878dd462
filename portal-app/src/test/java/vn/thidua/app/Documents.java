package vn.thidua.app;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.net.http.HttpResponse;
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
                .add("column", "Tin hoạt động").add("author", "Ban biên tập");
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
