package vn.thidua.bench.library;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import vn.thidua.bench.search.Timings;
import vn.thidua.testkit.PortalClient;
import vn.thidua.testkit.PortalProcess;

/** Somebody who signed in with the form and asks for pages, several at the same time. */
final class SignedInReader {

    private static final Pattern STATE = Pattern.compile("name=\"jakarta.faces.ViewState\"[^>]*value=\"([^\"]+)\"");
    /** A draft, or an inner document of others, is not there for everybody. */
    private static final int NOT_FOUND = 404;

    private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).cookieHandler(new CookieManager()).build();
    private final PortalProcess portal;

    SignedInReader(PortalProcess portal, String login) throws IOException, InterruptedException {
        this.portal = portal;
        var state = STATE.matcher(send(HttpRequest.newBuilder(portal.uri("/signin")).build()).body());
        if (!state.find()) {
            throw new IllegalStateException("The sign-in page holds no form");
        }
        String form = "signin=signin&signin%3Ausername=" + login + "&signin%3Apassword="
                + URLEncoder.encode(PortalClient.DEMO_PASSWORD, StandardCharsets.UTF_8) + "&signin%3Asubmit=x&jakarta.faces.ViewState="
                + URLEncoder.encode(state.group(1), StandardCharsets.UTF_8);
        var answer = send(HttpRequest.newBuilder(portal.uri("/signin")).header("Content-Type", "application/x-www-form-urlencoded")
                .header("Origin", portal.uri("").toString()).POST(BodyPublishers.ofString(form)).build());
        if (answer.statusCode() / 100 != 3) {
            throw new IllegalStateException("Not signed in: " + answer.statusCode());
        }
    }

    private HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
        return http.send(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    /** How long so many of these pages took, asked for by several at once. */
    Timings ask(PageQuestions questions, int requests, int atOnce) throws InterruptedException, ExecutionException {
        var threads = Executors.newFixedThreadPool(atOnce);
        try {
            var parts = new ArrayList<Future<Timings>>();
            for (int i = 0; i < atOnce; i++) {
                int first = i;
                parts.add(threads.submit(() -> askEvery(questions, requests, first, atOnce)));
            }
            var all = new Timings();
            for (Future<Timings> part : parts) {
                all.addAll(part.get());
            }
            return all;
        } finally {
            threads.shutdownNow();
        }
    }

    private Timings askEvery(PageQuestions questions, int requests, int first, int step) throws IOException, InterruptedException {
        var timings = new Timings();
        for (int n = first; n < requests; n += step) {
            HttpRequest request = HttpRequest.newBuilder(portal.uri(questions.path().apply(n))).build();
            long start = System.nanoTime();
            var answer = send(request);
            timings.add(System.nanoTime() - start);
            if (answer.statusCode() != 200 && answer.statusCode() != NOT_FOUND) {
                throw new IllegalStateException(request.uri() + " answered " + answer.statusCode());
            }
        }
        return timings;
    }
}
