package vn.thidua.bench.pages;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.LoadState;
import java.net.URI;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;

/** A Chromium that visits pages to their end and counts what comes over the wire and how much of them moves meanwhile. */
final class BrowserVisit implements AutoCloseable {

    private static final int WIDTH = 1440;
    private static final int HEIGHT = 900;
    private static final double PATIENCE_MILLIS = 120_000;
    private static final String COUNT_SHIFTS = "window.shifted = 0; new PerformanceObserver(list => list.getEntries().forEach("
            + "entry => window.shifted += entry.value)).observe({type: 'layout-shift', buffered: true});";
    /** Scrolls as a reader does, so that pictures further down are asked for. */
    private static final String TO_THE_END = "async () => { for (let y = 0; y < document.documentElement.scrollHeight; y += 300) {"
            + " window.scrollTo(0, y); await new Promise(done => setTimeout(done, 60)); } }";

    private final Playwright playwright;
    private final Browser browser;

    /**
     * What a visit cost.
     *
     * @param bytes    over the wire, heads of answers included
     * @param requests that went over the wire
     * @param shift    the sum of layout shifts; 0 when nothing moved
     * @param pictures that are seen
     */
    record Cost(long bytes, long requests, double shift, int pictures) { }

    BrowserVisit() {
        playwright = Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        String program = System.getenv().getOrDefault("PORTAL_CHROMIUM", "/usr/bin/chromium");
        browser = playwright.chromium().launch(new BrowserType.LaunchOptions().setExecutablePath(Path.of(program))
                .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking", "--no-first-run")));
    }

    /** Visits a page so many times with one browser that has kept nothing before. */
    List<Cost> visits(String url, String cookies, int times) {
        try (BrowserContext context = browser.newContext(new Browser.NewContextOptions().setViewportSize(WIDTH, HEIGHT).setLocale("vi-VN"))) {
            context.setDefaultTimeout(PATIENCE_MILLIS);
            context.addCookies(Arrays.stream(cookies.split("; ")).map(one -> new Cookie(one.substring(0, one.indexOf('=')),
                    one.substring(one.indexOf('=') + 1)).setUrl(URI.create(url).resolve("/").toString())).toList());
            return IntStream.range(0, times).mapToObj(n -> visit(context, url)).toList();
        }
    }

    private static Cost visit(BrowserContext context, String url) {
        var bytes = new AtomicLong();
        var requests = new AtomicLong();
        try (Page page = context.newPage()) {
            CDPSession wire = context.newCDPSession(page);
            wire.send("Network.enable");
            wire.on("Network.loadingFinished", event -> {
                long length = event.get("encodedDataLength").getAsLong();
                bytes.addAndGet(length);
                requests.addAndGet(length > 0 ? 1 : 0);
            });
            page.addInitScript(COUNT_SHIFTS);
            page.navigate(url);
            page.evaluate(TO_THE_END);
            page.waitForLoadState(LoadState.NETWORKIDLE);
            page.waitForFunction("[...document.images].every(one => one.complete)");
            double shift = ((Number) page.evaluate("window.shifted")).doubleValue();
            int pictures = ((Number) page.evaluate("[...document.images].filter(one => one.naturalWidth > 0).length")).intValue();
            return new Cost(bytes.get(), requests.get(), shift, pictures);
        }
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
