package vn.thidua.emulation.reading;

import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.thidua.emulation.document.DocumentKind;
import vn.thidua.emulation.document.DocumentNumber;

/** Laws, which people cite by name and year or date: "Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022". */
final class LawNames {

    private static final Pattern BEGINNING = Pattern.compile("(?<!\\p{L})(bộ luật|luật|pháp lệnh|hiến pháp)(?!\\p{L})");
    /** A word that no name of a law holds: behind it the sentence goes on about something else. */
    private static final String OUTSIDE = "trong|trên|tại|cho|theo|đến|nhằm|để|khi|này|trước|gồm|có hiệu lực|quy định tại|hướng dẫn"
            + "|nghị định|thông tư|quyết định"
            + "|nghị quyết|chỉ thị|kế hoạch|công văn|chương trình|phong trào|công tác";
    private static final String NAME = "((?:(?!(?<!\\p{L})(?:" + OUTSIDE + ")(?!\\p{L}))[^.;:()\\n“”\"]){0,160}?)";
    private static final Pattern NAME_WITH_YEAR = Pattern.compile(NAME
            + "(?=\\s*,?\\s*(?:số\\s*:?\\s*\\d|(?:đã\\s+)?được\\s+quốc hội|ngày\\s+\\d|năm\\s+(?:19|20)\\d\\d))");
    private static final Pattern NAME_ALONE = Pattern.compile(NAME + "(?=\\s*(?:[.;:(\\n]|$"
            + "|,?\\s*(?:và\\s+)?(?:các\\s+)?(?:" + OUTSIDE
            + "|văn bản)(?!\\p{L})))");
    private static final Pattern TAIL = Pattern.compile("(?:\\s*,?\\s*số\\s*:?\\s*(?<number>\\d{1,4}/\\d{4}/(?:qh"
            + "|ubtvqh|pl-ubtvqh)\\d{1,2}))?"
            + "(?:\\s*,?\\s*(?:đã\\s+)?được\\s+quốc\\s+hội[^.;()\\n]{0,80}?thông\\s+qua(?=\\s*,?\\s*ngày))?"
            + "(?:\\s*,?\\s*ngày\\s+(?<date>" + DateText.DATE + ")|\\s*,?\\s*năm\\s+(?<year>(?:19|20)\\d\\d)(?!\\d))?");

    private static final Pattern HINT = Pattern.compile("(?:ngày|năm|số)\\s*:?\\s*\\d|quốc\\s+hội");
    private static final int REACH = 300;

    private LawNames() { }

    /** Laws that the text names together with their number, date or year. */
    static List<FoundCitation> find(String text, String folded) {
        return find(text, folded, NAME_WITH_YEAR);
    }

    /** Also those that are named without any of these, as a clause of the bases does: "Căn cứ Luật Thi đua, khen thưởng;". */
    static List<FoundCitation> findInBasis(String text, String folded) {
        return find(text, folded, NAME_ALONE);
    }

    private static List<FoundCitation> find(String text, String folded, Pattern name) {
        List<FoundCitation> found = new ArrayList<>();
        Matcher beginning = BEGINNING.matcher(folded);
        Matcher hint = HINT.matcher(folded);
        int nextHint = -1;
        for (int from = 0; from < folded.length() && beginning.find(from); ) {
            // What a law is told apart by is looked for first and once, because looking for a name takes longer.
            if (nextHint < beginning.end()) {
                nextHint = hint.find(beginning.end()) ? hint.start() : folded.length() + REACH;
            }
            if (name == NAME_WITH_YEAR && nextHint - beginning.end() > REACH) {
                from = beginning.end();
                continue;
            }
            Optional<FoundCitation> law = read(text, folded, beginning, name);
            law.ifPresent(found::add);
            from = law.map(FoundCitation::end).orElse(beginning.end());
        }
        return found;
    }

    private static Optional<FoundCitation> read(String text, String folded, Matcher beginning, Pattern namePattern) {
        Matcher name = namePattern.matcher(folded).region(beginning.end(), folded.length());
        if (!Character.isUpperCase(text.charAt(beginning.start())) || !name.lookingAt()) {
            return Optional.empty();
        }
        String words = Spelling.line(text.substring(beginning.start(), name.end()));
        DocumentKind kind = KindNames.find(beginning.group()).orElse(DocumentKind.LAW);
        if (name.group(1).isBlank() && kind != DocumentKind.CONSTITUTION) {
            return Optional.empty();
        }
        Matcher tail = TAIL.matcher(folded).region(name.end(), folded.length());
        int end = tail.lookingAt() ? tail.end() : name.end();
        Optional<LocalDate> issuedOn = Optional.ofNullable(tail.group("date")).flatMap(DateText::find);
        Optional<DocumentNumber> number = Optional.ofNullable(tail.group("number")).map(digits -> digits.toUpperCase(Locale.ROOT))
                .flatMap(DocumentNumber::find);
        Optional<Year> year = issuedOn.map(date -> Year.of(date.getYear())).or(() -> number.flatMap(DocumentNumber::year))
                .or(() -> Optional.ofNullable(tail.group("year")).map(Year::parse));
        return Optional.of(new FoundCitation(kind, number, issuedOn, year, Optional.empty(), Optional.of(words),
                beginning.start(), end, text.substring(beginning.start(), end)));
    }
}
