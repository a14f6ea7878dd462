package vn.thidua.core.feed;

import java.io.StringWriter;
import java.net.URI;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import vn.thidua.core.text.CleanText;

/** Writes an Atom feed (RFC 4287). Texts may hold anything: what XML cannot carry is left out. */
public final class AtomFeed {

    public static final String MEDIA_TYPE = "application/atom+xml;charset=UTF-8";

    private static final String NAMESPACE = "http://www.w3.org/2005/Atom";
    private static final String XML_NAMESPACE = "http://www.w3.org/XML/1998/namespace";
    private static final Pattern NOT_IN_AUTHORITY = Pattern.compile("[^A-Za-z0-9.-]+");
    private static final XMLOutputFactory XML = XMLOutputFactory.newDefaultFactory();

    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter xml;

    /**
     * Something that was published.
     *
     * @param id         the same for the same thing for ever, see {@link #tag}
     * @param page       where people read it
     * @param updated    when it changed in a way that readers should know of
     * @param author     empty for that of the feed
     * @param summary    plain text; empty for none
     * @param categories names of what it belongs to
     */
    public record Entry(String id, String title, URI page, Instant published, Instant updated, String author, String summary,
            List<String> categories) {

        public Entry {
            categories = List.copyOf(categories);
        }
    }

    /**
     * What a feed says about itself.
     *
     * @param self     its own address, without anything secret
     * @param page     where people read the same
     * @param updated  the latest change of any entry
     * @param author   whoever stands for the entries that name no author
     * @param language of the texts, such as {@code vi}
     */
    public record Head(String id, String title, URI self, URI page, Instant updated, String author, String language) { }

    public AtomFeed(Head head) {
        try {
            xml = XML.createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("feed");
            xml.writeDefaultNamespace(NAMESPACE);
            xml.writeAttribute("xml", XML_NAMESPACE, "lang", head.language());
            leaf("id", head.id());
            leaf("title", title(head.title(), head.id()));
            leaf("updated", moment(head.updated()));
            author(head.author());
            link("self", "application/atom+xml", head.self());
            link("alternate", "text/html", head.page());
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A name for ever (RFC 4151), made of the host that gave it, the year of the scheme and what is named there. */
    public static String tag(String host, String specific) {
        String authority = NOT_IN_AUTHORITY.matcher(host == null ? "" : host).replaceAll("-");
        return "tag:" + (authority.isEmpty() ? "localhost" : authority) + ",2026:" + specific;
    }

    public AtomFeed add(Entry entry) {
        try {
            xml.writeStartElement("entry");
            leaf("id", entry.id());
            leaf("title", title(entry.title(), entry.id()));
            leaf("published", moment(entry.published()));
            leaf("updated", moment(entry.updated()));
            link("alternate", "text/html", entry.page());
            if (!entry.author().isEmpty()) {
                author(entry.author());
            }
            for (String category : entry.categories()) {
                xml.writeEmptyElement("category");
                xml.writeAttribute("term", CleanText.line(category));
            }
            // An entry without content needs a summary only where it has no page, so an empty one is left out.
            if (!entry.summary().isEmpty()) {
                leaf("summary", CleanText.paragraphs(entry.summary()));
            }
            xml.writeEndElement();
            return this;
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The whole feed; nothing can be added afterwards. */
    public String end() {
        try {
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.close();
            return text.toString();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    private void author(String name) throws XMLStreamException {
        xml.writeStartElement("author");
        leaf("name", CleanText.line(name));
        xml.writeEndElement();
    }

    private void link(String relation, String type, URI address) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("type", type);
        xml.writeAttribute("href", address.toASCIIString());
    }

    private void leaf(String name, String value) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(value);
        xml.writeEndElement();
    }

    /** Readers show nothing for a title without a character. */
    private static String title(String given, String id) {
        String clean = CleanText.line(given);
        return clean.isEmpty() ? id : clean;
    }

    private static String moment(Instant moment) {
        return moment.truncatedTo(ChronoUnit.SECONDS).toString();
    }
}
