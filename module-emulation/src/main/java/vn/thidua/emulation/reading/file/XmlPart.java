package vn.thidua.emulation.reading.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import vn.thidua.emulation.reading.file.UnreadableFileException.Code;

/** Reads a part as a stream of elements. No document types, no entities, nothing from outside, no bottomless nesting. */
final class XmlPart {

    private static final XMLInputFactory XML = factory();
    private static final int MAX_DEPTH = 400;

    private XmlPart() { }

    /** Told of everything in the order of the part. Names are without their prefix. */
    interface Handler {
        void start(String name, XMLStreamReader reader);

        void end(String name);

        void text(String text);
    }

    /**
     * @throws UnreadableFileException when the part declares a document type or is nested beyond reason
     */
    static void read(byte[] content, Handler handler, Deadline deadline) throws IOException {
        try {
            XMLStreamReader reader = XML.createXMLStreamReader(characters(content));
            int depth = 0;
            while (reader.hasNext()) {
                int event = reader.next();
                deadline.check();
                if (event == XMLStreamConstants.DTD || depth > MAX_DEPTH) {
                    throw new UnreadableFileException(Code.HARMFUL);
                }
                depth += step(event, reader, handler);
            }
            reader.close();
        } catch (XMLStreamException e) {
            throw new IOException("Not well formed", e);
        }
    }

    /** Decoded here: of bytes that are none of the encoding the parser would complain on the console, a reader replaces them. */
    private static Reader characters(byte[] content) {
        Charset charset = TextDecoder.looksLikeUtf16(content) ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
        return new InputStreamReader(new ByteArrayInputStream(content), charset);
    }

    private static int step(int event, XMLStreamReader reader, Handler handler) {
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> handler.start(reader.getLocalName(), reader);
            case XMLStreamConstants.END_ELEMENT -> handler.end(reader.getLocalName());
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> handler.text(reader.getText());
            default -> { }
        }
        return event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
    }

    /** An attribute by its name without prefix; empty when it is missing. */
    static String attribute(XMLStreamReader reader, String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return reader.getAttributeValue(i);
            }
        }
        return "";
    }

    /** A whole number of an attribute, else the other one. */
    static int number(XMLStreamReader reader, String name, int otherwise) {
        String value = attribute(reader, name);
        return value.matches("\\d{1,6}") ? Integer.parseInt(value) : otherwise;
    }

    /** The one of the JDK, whatever the container brings. */
    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        // Without one, the parser writes to the console.
        factory.setXMLReporter((message, type, related, location) -> { });
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("Nothing is read from outside");
        });
        return factory;
    }
}
