package vn.thidua.app;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ViewportSize;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import vn.thidua.testkit.PortalClient;
import vn.thidua.testkit.PortalProcess;

/** A Chromium that looks at a portal and notes whatever a careful reader of its console would not like. */
final class Browsing implements AutoCloseable {

    private static final Path SCREENSHOTS = Path.of("target", "screenshots");
    /** Pixels of the longest picture; what is longer than 16 384, as a full campaign on a phone is, Chromium does not draw at once. */
    private static final int TALLEST = 8_000;
    private static final double PATIENCE_MILLIS = 60_000;

    private final PortalProcess portal;
    private final Playwright playwright;
    private final Browser browser;

    Browsing(PortalProcess portal) {
        this.portal = portal;
        playwright = Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        String program = System.getenv().getOrDefault("PORTAL_CHROMIUM", "/usr/bin/chromium");
        browser = playwright.chromium().launch(new BrowserType.LaunchOptions().setExecutablePath(Path.of(program)).setArgs(
                List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking", "--no-first-run")));
    }

    /** A browser window of its own, without any cookie. */
    Visit visit(int width, ColorScheme scheme) {
        return new Visit(width, scheme, null);
    }

    /** A usual window in which this account of the demo department has signed in. */
    Visit signedIn(String login) {
        Visit visit = visit(1440, ColorScheme.LIGHT);
        visit.signIn(login);
        return visit;
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }

    /** One window and what went wrong in it. */
    final class Visit implements AutoCloseable {

        private final BrowserContext context;
        private final Page page;
        private final List<String> problems = new CopyOnWriteArrayList<>();

        private Visit(int width, ColorScheme scheme, String cookies) {
            context = browser.newContext(new Browser.NewContextOptions().setViewportSize(width, width < 600 ? 780 : 900)
                    .setColorScheme(scheme).setLocale("vi-VN").setTimezoneId("Asia/Ho_Chi_Minh").setStorageState(cookies));
            context.setDefaultTimeout(PATIENCE_MILLIS);
            page = context.newPage();
            page.onConsoleMessage(message -> {
                if (message.type().equals("error") || message.type().equals("warning")) {
                    problems.add("console: " + message.text());
                }
            });
            page.onPageError(error -> problems.add("script: " + error));
            context.onRequest(request -> {
                URI uri = URI.create(request.url().split("[?#]")[0]);
                boolean inside = !Stream.of("http", "https", "ws", "wss").toList().contains(uri.getScheme())
                        || uri.getHost().equals("127.0.0.1") && uri.getPort() == portal.port();
                if (!inside) {
                    problems.add("leaves the machine: " + request.url());
                }
            });
        }

        /** Another window of the same person. */
        Visit again(int width, ColorScheme scheme) {
            return new Visit(width, scheme, context.storageState());
        }

        Page page() {
            return page;
        }

        Page open(String path) {
            page.navigate(url(path));
            return page;
        }

        String url(String path) {
            return portal.uri("/") + path.substring(1);
        }

        void signIn(String login) {
            signIn(login, PortalClient.DEMO_PASSWORD);
        }

        void signIn(String login, String password) {
            open("/signin");
            page.fill("[id='signin:username']", login);
            page.fill("[id='signin:password']", password);
            page.click("[id='signin:submit']");
            page.waitForURL(url -> !url.contains("/signin"));
        }

        /** The path and the query of the page shown. */
        String address() {
            URI uri = URI.create(page.url());
            return uri.getPath() + (uri.getQuery() == null ? "" : "?" + uri.getQuery());
        }

        /** Errors, violations of the content policy and requests to elsewhere since the last call. */
        List<String> problems() {
            List<String> noted = List.copyOf(problems);
            problems.clear();
            return noted;
        }

        /** What axe finds wrong with the page shown, one line for each place. */
        List<String> barriers() {
            return new AxeBuilder(page).analyze().getViolations().stream().flatMap(Visit::lines).toList();
        }

        private static Stream<String> lines(Rule rule) {
            return rule.getNodes().stream().map(node -> rule.getId() + ": " + node.getHtml() + " – " + node.getFailureSummary());
        }

        /** How many pixels the page is wider than the window. */
        int overflow() {
            return ((Number) page.evaluate(
                    "document.documentElement.scrollWidth - document.documentElement.clientWidth")).intValue();
        }

        /**
         * Leaves a picture of the page, from its top and so far as {@link #TALLEST} goes. The window becomes as tall before, and what
         * is in it has been drawn: a picture of more than the window is drawn while it is taken, which a busy machine at times fails
         * to do.
         */
        void screenshot(String name) {
            ViewportSize window = page.viewportSize();
            int height = ((Number) page.evaluate("document.documentElement.scrollHeight")).intValue();
            page.setViewportSize(window.width, Math.max(window.height, Math.min(height, TALLEST)));
            page.evaluate("async () => { await document.fonts.ready;"
                    + " await new Promise(drawn => requestAnimationFrame(() => requestAnimationFrame(drawn))); }");
            page.screenshot(new Page.ScreenshotOptions().setPath(SCREENSHOTS.resolve(name + ".png")));
            page.setViewportSize(window.width, window.height);
        }

        @Override
        public void close() {
            context.close();
        }
    }
}
