package vn.thidua.core.richtext;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HostileHtmlTest {

    private static final int MIXES = 20_000;
    private static final long SEED = 20_261_121;

    /** All elements that may be there, with all attributes and all their values that may be there. */
    private static final Map<String, Map<String, Pattern>> ALLOWED = Map.ofEntries(
            Map.entry("p", Map.of("class", Pattern.compile("(rich-align-(center|right|justify) ?)?(rich-indent-[1-8])?"))),
            Map.entry("h2", align()), Map.entry("h3", align()), Map.entry("h4", align()), Map.entry("br", Map.of()),
            Map.entry("strong", Map.of()), Map.entry("em", Map.of()), Map.entry("u", Map.of()), Map.entry("s", Map.of()),
            Map.entry("sub", Map.of()), Map.entry("sup", Map.of()), Map.entry("code", Map.of()), Map.entry("pre", Map.of()),
            Map.entry("blockquote", Map.of()), Map.entry("ul", Map.of()), Map.entry("li", Map.of()), Map.entry("hr", Map.of()),
            Map.entry("ol", Map.of("start", Pattern.compile("[1-9][0-9]{0,3}"), "type", Pattern.compile("[aAiI]"))),
            Map.entry("a", Map.of("href", Pattern.compile("(https?://|mailto:|tel:|/(?![/\\\\]))[^\\s<>\"'`\\\\]*"),
                    "rel", Pattern.compile("noopener noreferrer"))),
            Map.entry("img", Map.of("src", Pattern.compile("file:[1-9][0-9]*"), "alt", Pattern.compile("(?s).*"),
                    "class", Pattern.compile("rich-(small|medium)"))),
            Map.entry("figure", Map.of()), Map.entry("figcaption", Map.of()), Map.entry("table", Map.of()),
            Map.entry("caption", Map.of()), Map.entry("thead", Map.of()), Map.entry("tbody", Map.of()),
            Map.entry("tr", Map.of()), Map.entry("td", cell()), Map.entry("th", cell()));

    private static final Set<String> NOTHING_INSIDE = Set.of("br", "hr", "img");

    private static Map<String, Pattern> align() {
        return Map.of("class", Pattern.compile("rich-align-(center|right|justify)"));
    }

    private static Map<String, Pattern> cell() {
        return Map.of("class", Pattern.compile("rich-align-(center|right|justify)"), "colspan", Pattern.compile("[2-9]|1[0-9]|20"),
                "rowspan", Pattern.compile("[2-9]|1[0-9]|20"), "scope", Pattern.compile("row|col"));
    }

    static List<String> vectors() {
        try (InputStream in = HostileHtmlTest.class.getResourceAsStream("/xss-vectors.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.isEmpty() && !line.equals("#") && !line.startsWith("# "))
                    .map(String::translateEscapes).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void theCollectionIsLarge() {
        assertThat(vectors()).hasSizeGreaterThan(220).doesNotHaveDuplicates();
        assertThat(vectors()).filteredOn(vector -> vector.contains("pwned(1)")).hasSizeGreaterThan(300);
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void nothingOfAVectorCanRun(String vector) {
        check(vector);
        check("<p>trước</p>" + vector + "<p>sau</p>");
        check("<table><tr><td>" + vector + "</td></tr></table>");
        check("<ul><li>" + vector + "</li></ul>");
        check("<a href=\"" + vector + "\" title=\"" + vector + "\">" + vector + "</a>");
        check("<img src=\"file:1\" alt='" + vector + "'>");
        check("<svg>" + vector + "</svg><math>" + vector + "</math>");
    }

    @Test
    void nothingOfMixedAndDamagedVectorsCanRun() {
        List<String> vectors = vectors();
        var random = new Random(SEED);
        for (int i = 0; i < MIXES; i++) {
            check(mix(vectors, random));
        }
    }

    private static String mix(List<String> vectors, Random random) {
        var html = new StringBuilder();
        for (int parts = 1 + random.nextInt(4); parts > 0; parts--) {
            String vector = vectors.get(random.nextInt(vectors.size()));
            int from = random.nextInt(4) == 0 ? random.nextInt(vector.length()) : 0;
            int to = random.nextInt(4) == 0 ? from + random.nextInt(vector.length() - from + 1) : vector.length();
            html.append(vector, from, to);
            if (random.nextInt(3) == 0) {
                html.append(PIECES[random.nextInt(PIECES.length)]);
            }
        }
        for (int damages = random.nextInt(4); damages > 0 && !html.isEmpty(); damages--) {
            int at = random.nextInt(html.length());
            switch (random.nextInt(3)) {
                case 0 -> html.deleteCharAt(at);
                case 1 -> html.insert(at, SIGNS.charAt(random.nextInt(SIGNS.length())));
                default -> html.insert(at, PIECES[random.nextInt(PIECES.length)]);
            }
        }
        return html.toString();
    }

    private static final String SIGNS = "<>\"'`=/&;#! \t\n\0\u00A0\u0338\u0301\u200B\uFEFF\u202E\uD83D\u00ADaZ-[]";
    private static final String[] PIECES = {"<p>", "</p>", "<b>", "</b>", "<i>", "<a href=/x>", "</a>", "<table>", "<tr>", "<td>",
        "<th>", "</table>", "<caption>", "<ul>", "<ol start=3>", "<li>", "<li data-list=bullet class=ql-indent-2>", "</ul>",
        "<h1>", "<h5>", "</h1>", "<blockquote>", "</blockquote>", "<pre>", "\n", "</pre>", "<br>", "<br><br>", "<hr>", "<figure>",
        "<figcaption>", "</figure>", "<img src=file:7 alt=x>", "<div class=ql-align-center>", "<em>", "</em>", "<strong>",
        "<span style='font-weight:bold;font-style:italic'>", "</span>", "<p class=MsoListParagraph>1. ", "<svg>", "<math>", "<style>",
        "</style>", "<!--", "-->", "<template>", "</template>", "<select>", "<noscript>", "<p class=MsoCaption>", "<p align=center><i>",
        "<font>", "<sub>", "<sup>", "<u>", "&nbsp;", "&amp;", "&lt;", " ", "văn bản", "\u0338", "<thead>", "<th scope=row>", "<code>"};

    private static void check(String html) {
        String clean = RichText.clean(html).html();
        Document seen = Jsoup.parseBodyFragment(clean);
        seen.outputSettings().prettyPrint(false);
        assertThat(seen.head().childNodeSize()).as(html).isZero();
        seen.body().forEachNode(node -> checkNode(node, html, clean));
        assertThat(seen.body().html()).as("parsed again: %s", html).isEqualTo(clean);
        assertThat(RichText.clean(clean).html()).as("cleaned again: %s", html).isEqualTo(clean);
        Document asPage = Parser.htmlParser().parseInput("<!DOCTYPE html><body><div>" + clean + "</div><p>end", "");
        asPage.outputSettings().prettyPrint(false);
        assertThat(asPage.body().child(0).html()).as("in a page: %s", html).isEqualTo(clean);
    }

    private static void checkNode(Node node, String html, String clean) {
        if (node instanceof Element element && !element.normalName().equals("body")) {
            Map<String, Pattern> attributes = ALLOWED.get(element.tagName());
            assertThat(attributes).as("%s in %s of %s", element.tagName(), clean, html).isNotNull();
            for (Attribute attribute : element.attributes()) {
                assertThat(attributes).as("%s of %s", clean, html).containsKey(attribute.getKey());
                assertThat(attribute.getValue()).as("%s of %s", clean, html).matches(attributes.get(attribute.getKey()));
            }
            if (NOTHING_INSIDE.contains(element.tagName())) {
                assertThat(element.childNodeSize()).isZero();
            }
        } else if (!(node instanceof Element)) {
            assertThat(node).as("%s of %s", clean, html).isExactlyInstanceOf(TextNode.class);
        }
    }
}
