package vn.thidua.emulation.citation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import vn.thidua.core.text.PlainText;
import vn.thidua.emulation.document.Outline;
import vn.thidua.emulation.reading.CitationFinder;
import vn.thidua.emulation.reading.FoundCitation;

/** What a text refers to: every document once, in the order of the text, as a basis when any place names it as one. */
final class CitationScan {

    /** How the paragraphs begin that say what a document rests on (Decree 30/2020/NĐ-CP, Article 8 and Annex I). */
    private static final Pattern BASIS = Pattern.compile("(can cu|thuc hien|thi hanh|theo|tren co so|trien khai|xet|de thuc hien"
            + "|tiep tuc thuc hien|nham thuc hien) .*");
    private static final Pattern ENACTING = Pattern.compile("(quyet dinh|quyet nghi|chi thi|nghi quyet|dieu 1)( .*)?");
    private static final int MOST = 500;

    /** A reference that was found. */
    record Reference(Cited cited, Relation relation) { }

    private CitationScan() { }

    static List<Reference> of(String body) {
        Map<String, Reference> references = new LinkedHashMap<>();
        boolean preamble = true;
        boolean basis = false;
        for (Outline.Line line : Outline.of(body).lines()) {
            String plain = PlainText.of(line.text());
            preamble &= !line.heading() && !ENACTING.matcher(plain).matches();
            basis = preamble && (BASIS.matcher(plain).matches() || basis && Character.isLowerCase(line.text().charAt(0)));
            for (FoundCitation found : CitationFinder.find(line.text())) {
                add(references, Cited.of(found), basis ? Relation.BASIS : Relation.CITES);
            }
        }
        return references.values().stream().limit(MOST).toList();
    }

    /** "Chỉ thị số 34-CT/TW ngày …" and later only "Chỉ thị số 34-CT/TW" are one. */
    private static void add(Map<String, Reference> references, Cited cited, Relation relation) {
        if (cited.lookup().isBlank()) {
            return;
        }
        String slot = references.keySet().stream().filter(known -> references.get(known).cited().isSame(cited)).findFirst()
                .orElse(cited.slot());
        references.merge(slot, new Reference(cited, relation), (first, second) -> new Reference(
                fuller(first.cited(), second.cited()), first.relation() == Relation.BASIS ? Relation.BASIS : second.relation()));
    }

    private static Cited fuller(Cited first, Cited second) {
        return new Cited(first.kind(), first.number(), first.name(),
                first.issuedOn() != null ? first.issuedOn() : second.issuedOn(),
                first.year() != null ? first.year() : second.year(),
                first.issuer().isEmpty() ? second.issuer() : first.issuer());
    }
}
