package vn.thidua.emulation.citation.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.thidua.emulation.citation.CitationLine;
import vn.thidua.emulation.citation.Cited;
import vn.thidua.emulation.reading.CitationFinder;
import vn.thidua.emulation.reading.FoundCitation;

/** Makes every reference in a text a link: to the library's document, or to the gap that it would fill. */
public final class LinkedText {

    private final List<CitationLine> lines;

    LinkedText(List<CitationLine> lines) {
        this.lines = lines;
    }

    /**
     * A stretch of text.
     *
     * @param href    where it leads, without the context path; empty for text alone
     * @param missing whether it leads to a gap in the library
     */
    public record Part(String text, String href, boolean missing) {

        public boolean link() {
            return !href.isEmpty();
        }
    }

    List<Part> parts(String text) {
        List<Part> parts = new ArrayList<>();
        int from = 0;
        for (FoundCitation found : CitationFinder.find(text)) {
            boolean here = found.start() >= from && found.end() <= text.length()
                    && text.substring(found.start(), found.end()).equals(found.words());
            Optional<CitationLine> line = here ? line(Cited.of(found)) : Optional.empty();
            if (line.isPresent()) {
                addText(parts, text.substring(from, found.start()));
                parts.add(new Part(found.words(), href(line.get()), line.get().target() == null));
                from = found.end();
            }
        }
        addText(parts, text.substring(from));
        return parts;
    }

    private static void addText(List<Part> parts, String text) {
        if (!text.isEmpty()) {
            parts.add(new Part(text, "", false));
        }
    }

    private Optional<CitationLine> line(Cited cited) {
        return lines.stream().filter(line -> line.cited().isSame(cited)).findFirst();
    }

    static String href(CitationLine line) {
        return line.target() != null ? "/emulation/document?id=" + line.target().id() : hrefOfGap(line.slot());
    }

    static String hrefOfGap(String slot) {
        return "/emulation/missing-document" + vn.thidua.core.layout.QueryString.empty().with("slot", slot);
    }
}
