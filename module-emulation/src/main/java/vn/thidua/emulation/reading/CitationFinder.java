package vn.thidua.emulation.reading;

import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.thidua.emulation.document.DocumentKind;
import vn.thidua.emulation.document.DocumentNumber;

/**
 * Finds the references to other documents in a text: "Chỉ thị số 01/CT-UBND ngày 21/01/2020 của …", "Nghị định 91/2017/NĐ-CP",
 * "Nghị quyết số 18-NQ/TW", "Luật Thi đua, khen thưởng năm 2022". A document that is cited without a kind is given that of its symbol.
 */
public final class CitationFinder {

    /** A group of a symbol; with a space before it only in capitals, so that the words behind a dash stay out. */
    private static final String GROUP = "\\p{Lu}[\\p{L}\\d&]*";
    private static final String DASH = "[-\u2010-\u2015\u2212]";
    private static final String MORE = "(?:" + DASH + "[\\p{L}\\d&]+"
            + "|\\." + GROUP + "|\\s?" + DASH + "\\s{0,2}[\\p{Lu}\\d&]{2,}(?!\\p{L}))*";
    private static final String SYMBOL = GROUP + MORE;
    /** A number with its symbol in composed text. */
    static final Pattern NUMBER = Pattern.compile("(?<![\\p{L}\\d/.,-])(?<![\\d][ ])(?:"
            + "(?<party>\\d{1,5}\\p{Ll}?\\s?" + DASH + "\\s?" + GROUP + "\\s?/\\s?" + SYMBOL + ")"
            + "|(?<legal>\\d{1,5}\\p{Ll}?\\s?/\\s?(?:19|20)\\d\\d\\s?/\\s?" + SYMBOL + ")"
            + "|(?<state>\\d{1,6}\\p{Ll}?\\s?/\\s?" + SYMBOL + "(?:/" + GROUP + ")?)"
            + ")(?![\\p{L}\\d])");
    private static final Pattern KIND_BEFORE = Pattern.compile("(?<!\\p{L})(?:(?<kind>" + KindNames.alternatives()
            + ")|văn\\s+bản)(?<label>\\s*(?:số\\s*:?\\s*)?)$");
    private static final Pattern LABEL_BEFORE = Pattern.compile("(?<!\\p{L})số\\s*:?\\s*$");
    private static final Pattern DATE_AFTER = Pattern.compile("\\s*,?\\s*\\(?(?:(?:ban hành|phát hành|ký|ký ban"
            + " hành)\\s+)?ngày\\s+"
            + DateText.DATE);
    private static final Pattern OF = Pattern.compile("\\s*,?\\s*của\\s+(?:các\\s+)?");
    /** What may stand between two members of a list that shares its date: "số 18-NQ/TW, Nghị quyết số 19-NQ/TW ngày 25/10/2017". */
    private static final Pattern LIST = Pattern.compile("\\s*(?:,|;|và|,\\s*và)?\\s*");
    private static final int BEFORE = 60;

    private CitationFinder() { }

    /**
     * All references in the order of the text, repeated ones each time.
     *
     * @param text any text; offsets are those of its composed form (NFC), which it usually has
     */
    public static List<FoundCitation> find(String text) {
        String composed = Spelling.composed(text);
        String folded = Spelling.folded(composed);
        List<FoundCitation> found = new ArrayList<>();
        Matcher number = NUMBER.matcher(composed);
        while (number.find()) {
            read(composed, folded, number).ifPresent(found::add);
        }
        for (FoundCitation law : LawNames.find(composed, folded)) {
            found.removeIf(citation -> law.start() <= citation.start() && citation.start() < law.end());
            found.add(law);
        }
        found.sort(Comparator.comparingInt(FoundCitation::start));
        return shareDates(composed, found);
    }

    private static Optional<FoundCitation> read(String text, String folded, Matcher match) {
        Optional<DocumentNumber> number = DocumentNumber.find(match.group());
        if (number.isEmpty() || number.get().symbol().length() < 2) {
            return Optional.empty();
        }
        String before = folded.substring(Math.max(0, match.start() - BEFORE), match.start());
        Matcher kind = KIND_BEFORE.matcher(before);
        boolean named = kind.find();
        if (!named && !LABEL_BEFORE.matcher(before).find() && !isPlain(number.get())) {
            return Optional.empty();
        }
        int start = named ? match.start() - before.length() + kind.start() : match.start();
        Optional<DocumentKind> told = named ? Optional.ofNullable(kind.group("kind")).flatMap(KindNames::find) : Optional.empty();
        return Optional.of(complete(text, folded, start, match.end(),
                told.or(() -> number.get().kind()).orElse(DocumentKind.OTHER), number.get()));
    }

    /** Whether nobody takes it for a fraction, a unit or a code, even without a word before it. */
    private static boolean isPlain(DocumentNumber number) {
        boolean known = number.kind().filter(kind -> kind != DocumentKind.OFFICIAL_LETTER).isPresent();
        return number.year().isPresent() || number.style() == DocumentNumber.Style.PARTY && known
                || number.symbol().indexOf('-') > 0 && (known || number.symbol().length() >= 6);
    }

    private static FoundCitation complete(String text, String folded, int start, int end, DocumentKind kind, DocumentNumber number) {
        var tail = Tail.read(text, folded, end);
        String words = text.substring(start, tail.dateEnd());
        Optional<Year> year = tail.issuedOn().map(LocalDate::getYear).map(Year::of).or(number::year);
        return new FoundCitation(kind, Optional.of(number), tail.issuedOn(), year, tail.issuer(), Optional.empty(), start,
                tail.dateEnd(), words);
    }

    /** A member of a list without a date of its own has that of the next one, when both are of the same kind and body. */
    private static List<FoundCitation> shareDates(String text, List<FoundCitation> found) {
        for (int i = found.size() - 2; i >= 0; i--) {
            FoundCitation one = found.get(i);
            FoundCitation next = found.get(i + 1);
            boolean alike = one.issuedOn().isEmpty() && one.issuer().isEmpty() && symbol(one).isPresent()
                    && symbol(one).equals(symbol(next));
            if (alike && one.end() <= next.start() && LIST.matcher(text.substring(one.end(), next.start())).matches()) {
                found.set(i, one.completedBy(next));
            }
        }
        return found;
    }

    private static Optional<String> symbol(FoundCitation citation) {
        return citation.number().map(DocumentNumber::symbol);
    }

    /** Date and issuer behind a number, in either order. */
    record Tail(Optional<LocalDate> issuedOn, Optional<String> issuer, int dateEnd) {

        static Tail read(String text, String folded, int end) {
            Matcher date = DATE_AFTER.matcher(folded).region(end, folded.length());
            boolean dated = date.lookingAt();
            int behind = dated ? date.end() : end;
            Optional<LocalDate> issuedOn = dated ? DateText.read(date, 1) : Optional.empty();
            Matcher of = OF.matcher(folded).region(behind, folded.length());
            if (!of.lookingAt()) {
                return new Tail(issuedOn, Optional.empty(), behind);
            }
            Optional<String> issuer = IssuerText.find(text, folded, of.end());
            Matcher late = DATE_AFTER.matcher(folded).region(of.end() + issuer.map(String::length).orElse(0), folded.length());
            if (!dated && issuer.isPresent() && late.lookingAt()) {
                issuedOn = DateText.read(late, 1);
            }
            return new Tail(issuedOn, issuer, behind);
        }
    }
}
