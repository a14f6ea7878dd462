package vn.thidua.propaganda.post;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document.OutputSettings;
import org.jsoup.safety.Safelist;
import vn.thidua.core.text.CleanText;

/** The text of a post as HTML: what may be in it, and its words alone. */
public final class PostBody {

    private static final Safelist ALLOWED = Safelist.relaxed().addTags("figure", "figcaption", "hr", "s")
            .removeTags("h1", "h5", "h6").addProtocols("img", "src", "file").preserveRelativeLinks(true);
    private static final OutputSettings AS_WRITTEN = new OutputSettings().prettyPrint(false);

    private PostBody() { }

    /** The same without anything that is not allowed. */
    public static String clean(String html) {
        return html == null ? "" : Jsoup.clean(CleanText.paragraphs(html), "", ALLOWED, AS_WRITTEN).strip();
    }

    /** Whether it shows nothing at all: neither words nor pictures. */
    public static boolean isEmpty(String html) {
        return html.isEmpty() || !html.contains("<img") && words(html).isEmpty();
    }

    /** Its words, a line for each paragraph, for search and for comparing. */
    public static String words(String html) {
        var body = Jsoup.parseBodyFragment(html).body();
        body.select("p, li, h2, h3, h4, tr, blockquote, figcaption, pre, div").after("\n");
        return CleanText.paragraphs(body.wholeText());
    }
}
