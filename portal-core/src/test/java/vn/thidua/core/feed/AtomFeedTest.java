package vn.thidua.core.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import vn.thidua.core.feed.AtomFeed.Entry;
import vn.thidua.core.feed.AtomFeed.Head;

class AtomFeedTest {

    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final Instant NOON = Instant.parse("2026-11-20T05:00:00.123456Z");

    private static AtomFeed feed() {
        return new AtomFeed(new Head("tag:portal.example,2026:news", "Tin <mới> & hay", URI.create("https://portal.example/feed?a=1&b=2"),
                URI.create("https://portal.example/news"), NOON, "Sở Khoa học và Công nghệ", "vi"));
    }

    private static Entry entry(String title, String summary) {
        return new Entry("tag:portal.example,2026:post/7", title, URI.create("https://portal.example/post?id=7"), NOON,
                NOON.plusSeconds(60), "", summary, List.of("Gương sáng"));
    }

    private static Document parsed(String text) throws Exception {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(text)));
    }

    private static List<String> texts(Element parent, String name) {
        NodeList found = parent.getElementsByTagNameNS(ATOM, name);
        var texts = new ArrayList<String>();
        for (int i = 0; i < found.getLength(); i++) {
            if (found.item(i).getParentNode() == parent) {
                texts.add(found.item(i).getTextContent());
            }
        }
        return texts;
    }

    @Test
    void aFeedHasWhatTheFormatDemands() throws Exception {
        Element root = parsed(feed().add(entry("Một tấm gương", "Tóm tắt")).end()).getDocumentElement();
        assertThat(root.getNamespaceURI()).isEqualTo(ATOM);
        assertThat(root.getAttribute("xml:lang")).isEqualTo("vi");
        for (String once : List.of("id", "title", "updated", "author")) {
            assertThat(texts(root, once)).as(once).hasSize(1);
        }
        assertThat(texts(root, "title")).containsExactly("Tin <mới> & hay");
        assertThat(texts(root, "updated")).containsExactly("2026-11-20T05:00:00Z");
        Element entry = (Element) root.getElementsByTagNameNS(ATOM, "entry").item(0);
        assertThat(texts(entry, "id")).containsExactly("tag:portal.example,2026:post/7");
        assertThat(texts(entry, "published")).containsExactly("2026-11-20T05:00:00Z");
        assertThat(texts(entry, "updated")).containsExactly("2026-11-20T05:01:00Z");
        assertThat(texts(entry, "summary")).containsExactly("Tóm tắt");
        Element link = (Element) entry.getElementsByTagNameNS(ATOM, "link").item(0);
        assertThat(link.getAttribute("rel")).isEqualTo("alternate");
        assertThat(link.getAttribute("href")).isEqualTo("https://portal.example/post?id=7");
        assertThat(((Element) entry.getElementsByTagNameNS(ATOM, "category").item(0)).getAttribute("term")).isEqualTo("Gương sáng");
    }

    @Test
    void anyTextKeepsTheFeedWellFormed() throws Exception {
        String hostile = "]]><script>&amp;\u0000\u0007\uD800 \uFFFE\"'<!-- \u000B\r\nxuống dòng";
        Element root = parsed(feed().add(entry(hostile, hostile)).add(entry("\u0001", "")).end()).getDocumentElement();
        Element first = (Element) root.getElementsByTagNameNS(ATOM, "entry").item(0);
        assertThat(texts(first, "title")).containsExactly("]]><script>&amp; \"'<!-- xuống dòng");
        Element second = (Element) root.getElementsByTagNameNS(ATOM, "entry").item(1);
        assertThat(texts(second, "title")).as("a title without a character").containsExactly("tag:portal.example,2026:post/7");
        assertThat(texts(second, "summary")).isEmpty();
    }

    @Test
    void aTagIsAValidAddressWhateverTheHost() {
        assertThat(AtomFeed.tag("portal.example", "propaganda/post/7")).isEqualTo("tag:portal.example,2026:propaganda/post/7");
        assertThat(AtomFeed.tag("[::1]", "x")).isEqualTo("tag:-1-,2026:x");
        assertThat(AtomFeed.tag(null, "x")).isEqualTo("tag:localhost,2026:x");
    }
}
