package vn.thidua.core.richtext;

import java.util.LinkedHashSet;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import vn.thidua.core.error.PortalException;
import vn.thidua.core.error.PortalException.Kind;
import vn.thidua.core.text.CleanText;

/**
 * A text with headings, lists, tables, links and pictures, safe to be put on a page. It is made by an allow-list from
 * whatever HTML: typed in an editor, pasted from a word processor, sent by a program, or made to attack. Every text has one
 * form only: cleaning it again changes nothing, and any parser reads from it the tree that was meant.
 *
 * <p>Pictures stand in it as {@code <img src="file:123">}, files of the content that the text belongs to; see
 * {@link RichTextService} for how they come in and how a page shows them.
 */
public final class RichText {

    /** Nothing at all. */
    public static final RichText EMPTY = new RichText("");

    /** The most characters of HTML that are read. */
    public static final int LIMIT = 1_000_000;

    /** Elements inside each other; what is deeper is read beside them. Parsing costs as much as it is deep. */
    private static final int DEEPEST = 200;
    /** Word writes one for each thirty characters. */
    private static final int MOST_TAGS = 80_000;

    private final String html;

    private RichText(String html) {
        this.html = html;
    }

    /**
     * Makes a text of HTML from anywhere. Scripts, styles and pictures that are no files of the portal are left out;
     * other text stays, at least as plain words.
     *
     * @param html may be null
     * @throws PortalException of kind TOO_LARGE beyond {@link #LIMIT} characters or 80 000 tags
     */
    public static RichText clean(String html) {
        if (html == null || html.isBlank()) {
            return EMPTY;
        }
        demandReadable(html.length(), html);
        return of(parsed(html));
    }

    /**
     * The text that {@link #html()} gave and a database kept. It is trusted, so nothing else may be handed over.
     *
     * @param html null for none
     */
    public static RichText stored(String html) {
        return html == null || html.isEmpty() ? EMPTY : new RichText(html);
    }

    /** A text typed without any formatting: empty lines part paragraphs, other line ends stay. */
    public static RichText fromPlain(String text) {
        String lines = CleanText.paragraphs(text);
        Document page = Document.createShell("");
        for (String paragraph : lines.split("\n\n+")) {
            Element element = page.body().appendElement("p");
            for (String line : paragraph.split("\n")) {
                element.appendText(line).appendElement("br");
            }
        }
        return of(page);
    }

    static RichText of(Document page) {
        String html = RichTextWriter.write(RichTextReader.read(page.body()));
        // The form to store may be longer than what was read; what is stored can always be read again.
        demandReadable(html.length(), html);
        return new RichText(html);
    }

    static Document parsed(String html) {
        return Parser.htmlParser().setMaxDepth(DEEPEST).parseInput("<body>" + html, "");
    }

    /**
     * @param length without pictures that stand in it
     * @throws PortalException of kind TOO_LARGE beyond the limits
     */
    static void demandReadable(int length, String html) {
        if (length > LIMIT) {
            throw new PortalException(Kind.TOO_LARGE, "error.rich.size", LIMIT);
        }
        if (html.chars().filter(c -> c == '<').limit(MOST_TAGS + 1L).count() > MOST_TAGS) {
            throw new PortalException(Kind.TOO_LARGE, "error.rich.tags");
        }
    }

    /** The form to store, at most {@link #LIMIT} characters. */
    public String html() {
        return html;
    }

    /** Whether there is nothing to read or to see. */
    public boolean isEmpty() {
        return html.isEmpty();
    }

    /** The words without formatting, a line for each line of text; for search and for comparing. */
    public String plain() {
        return PlainForm.of(document().body());
    }

    /**
     * The beginning in one line, of whole words, with an ellipsis when it goes on.
     *
     * @param most how many characters it may have
     */
    public String excerpt(int most) {
        return PlainForm.excerpt(plain(), most);
    }

    /** The files that it shows, in their order. */
    public Set<Long> fileIds() {
        var files = new LinkedHashSet<Long>();
        if (html.contains("<img")) {
            document().select("img").forEach(image -> PictureSource.file(image).ifPresent(files::add));
        }
        return files;
    }

    /** The tree of it, for those who write another form of it. */
    Document document() {
        Document page = parsed(html);
        page.outputSettings().prettyPrint(false);
        return page;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RichText text && text.html.equals(html);
    }

    @Override
    public int hashCode() {
        return html.hashCode();
    }

    @Override
    public String toString() {
        return html;
    }
}
