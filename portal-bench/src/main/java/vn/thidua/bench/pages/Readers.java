package vn.thidua.bench.pages;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.thidua.testkit.PortalClient;
import vn.thidua.testkit.PortalProcess;

/** Signs people in with the form, as their browsers do. */
final class Readers {

    private static final Pattern STATE = Pattern.compile("name=\"jakarta.faces.ViewState\"[^>]*value=\"([^\"]+)\"");

    private Readers() { }

    /** What the browser of each of these people sends from then on. */
    static List<String> signIn(PortalProcess portal, List<String> logins) throws IOException, InterruptedException {
        var cookies = new ArrayList<String>();
        for (String login : logins) {
            cookies.add(signIn(portal, login));
        }
        return cookies;
    }

    private static String signIn(PortalProcess portal, String login) throws IOException, InterruptedException {
        var jar = new CookieManager();
        var http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).cookieHandler(jar).build();
        var text = BodyHandlers.ofString(StandardCharsets.UTF_8);
        var state = STATE.matcher(http.send(HttpRequest.newBuilder(portal.uri("/signin")).build(), text).body());
        if (!state.find()) {
            throw new IOException("The sign-in page holds no form");
        }
        String form = "signin=signin&signin%3Ausername=" + login + "&signin%3Apassword="
                + URLEncoder.encode(PortalClient.DEMO_PASSWORD, StandardCharsets.UTF_8) + "&signin%3Asubmit=x&jakarta.faces.ViewState="
                + URLEncoder.encode(state.group(1), StandardCharsets.UTF_8);
        int status = http.send(HttpRequest.newBuilder(portal.uri("/signin")).header("Content-Type", "application/x-www-form-urlencoded")
                .header("Origin", portal.uri("").toString()).POST(BodyPublishers.ofString(form)).build(), text).statusCode();
        if (status / 100 != 3) {
            throw new IOException(login + " was not signed in: " + status);
        }
        return jar.getCookieStore().getCookies().stream().map(cookie -> cookie.getName() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }
}
