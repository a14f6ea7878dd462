package vn.thidua.core.richtext.web;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.safety.Safelist;

/** What an editor submitted, still in the editor's own form: the pictures that it embeds stay, whatever could run does not. */
final class SubmittedHtml {

    /** Only to tell addresses of the portal from others; nothing is ever asked of it. */
    private static final String HERE = "https://portal.invalid/";

    private static final Safelist EDITOR = Safelist.relaxed().preserveRelativeLinks(true)
            .addTags("s", "hr", "figure", "figcaption")
            .addAttributes(":all", "class")
            .addAttributes("li", "data-list")
            .addAttributes("td", "data-row")
            .addAttributes("a", "rel")
            .addProtocols("a", "href", "tel")
            .addProtocols("img", "src", "data");

    private SubmittedHtml() { }

    static String harmless(String html) {
        return Jsoup.clean(html, HERE, EDITOR, new Document.OutputSettings().prettyPrint(false));
    }
}
