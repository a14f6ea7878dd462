package vn.thidua.testkit;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonStructure;
import java.io.ByteArrayOutputStream;
import java.io.StringReader;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;

/** Calls the REST interface of a running portal as one of its people. */
public final class PortalClient {

    /** The password of every account of the demo department. */
    public static final String DEMO_PASSWORD = "Thidua@demo1";

    private static final String BOUNDARY = "----portal-test-boundary";
    private static final Duration LIMIT = Duration.ofSeconds(60);

    private final PortalProcess portal;
    private final String authorization;

    private PortalClient(PortalProcess portal, String authorization) {
        this.portal = portal;
        this.authorization = authorization;
    }

    /** As an account of the demo department. */
    public static PortalClient demo(PortalProcess portal, String login) {
        return basic(portal, login, DEMO_PASSWORD);
    }

    public static PortalClient basic(PortalProcess portal, String login, String password) {
        byte[] pair = (login + ":" + password).getBytes(StandardCharsets.UTF_8);
        return new PortalClient(portal, "Basic " + Base64.getEncoder().encodeToString(pair));
    }

    public static PortalClient bearer(PortalProcess portal, String token) {
        return new PortalClient(portal, "Bearer " + token);
    }

    public HttpResponse<String> get(String path) {
        return portal.send(request(path).build());
    }

    public HttpResponse<String> post(String path, String json) {
        return send("POST", path, json);
    }

    /** Any method with a JSON body and further headers, name and value by turns. */
    public HttpResponse<String> send(String method, String path, String json, String... headers) {
        HttpRequest.Builder request = request(path).header("Content-Type", "application/json")
                .method(method, json == null ? BodyPublishers.noBody() : BodyPublishers.ofString(json, StandardCharsets.UTF_8));
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return portal.send(request.build());
    }

    /** Sends one file as the part {@code file} of a form. */
    public HttpResponse<String> upload(String path, String name, byte[] content) {
        var body = new ByteArrayOutputStream();
        body.writeBytes(("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                + "\"\r\nContent-Type: application/octet-stream\r\n\r\n").getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes(("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return portal.send(request(path).header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(BodyPublishers.ofByteArray(body.toByteArray())).build());
    }

    /** Sets another password for this account, which this client does not use from then on. */
    public void changePassword(String current, String password) {
        HttpResponse<String> answer = send("PUT", "/api/v1/me/password",
                Json.createObjectBuilder().add("current", current).add("password", password).build().toString());
        if (answer.statusCode() / 100 != 2) {
            throw new AssertionError("The password was not changed: " + answer.statusCode() + " " + answer.body());
        }
    }

    /** What a search answers, as JSON. */
    public JsonObject search(String text) {
        return json(get("/api/v1/search?q=" + URLEncoder.encode(text, StandardCharsets.UTF_8))).asJsonObject();
    }

    /** How many documents a search finds. */
    public int hits(String text) {
        return search(text).getInt("total");
    }

    public static JsonStructure json(HttpResponse<String> answer) {
        if (answer.statusCode() / 100 != 2) {
            throw new AssertionError(answer.request().uri() + " answered " + answer.statusCode() + ": " + answer.body());
        }
        try (var reader = Json.createReader(new StringReader(answer.body()))) {
            return reader.read();
        }
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(portal.uri(path)).timeout(LIMIT).header("Authorization", authorization)
                .header("Accept", "application/json");
    }
}
