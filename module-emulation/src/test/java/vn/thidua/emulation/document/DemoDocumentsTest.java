package vn.thidua.emulation.document;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.emulation.document.DemoReference.issued;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.thidua.core.demo.DemoText;

/** The documents of the demo department hold together: numbers, dates, references, people, typing. */
class DemoDocumentsTest {

    private static final List<String> FILES = Stream.of("2023", "2024", "2025", "2026")
            .map(year -> "demo/emulation/documents-" + year + ".txt").toList();
    /** The day on which the demo department lives. */
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final String OWN = "Khoa học và Công nghệ tỉnh An Sơn";
    private static final Pattern TYPING_SLIP = Pattern.compile(
            "[^\\S\\n]{2,}|\\h+$|^\\h+|\\t|[“”‘’«»\\u00a0\\u200b]| [,.;:!?)]|\\( |\\bsỹ\\b", Pattern.MULTILINE);

    private static final List<DemoText> ALL = FILES.stream()
            .flatMap(file -> DemoText.read(DemoDocumentsTest.class, file).stream()).toList();

    private static DocumentKind kind(DemoText text) {
        return DocumentKind.valueOf(text.get("kind"));
    }

    private static String name(DemoText text) {
        return text.find("number").orElseGet(() -> text.get("title"));
    }

    private static boolean isDraft(DemoText text) {
        return text.find("status").filter("DRAFT"::equals).isPresent();
    }

    private static int count(String number) {
        return Integer.parseInt(number.split("\\D", 2)[0]);
    }

    private static List<DemoReference> references() {
        return ALL.stream().flatMap(text -> DemoReference.in(text).stream()).toList();
    }

    private static String raw(String file) throws IOException {
        try (InputStream in = DemoDocumentsTest.class.getClassLoader().getResourceAsStream(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void theLibraryIsLargeAndMixed() {
        assertThat(ALL).hasSizeGreaterThanOrEqualTo(48);
        assertThat(ALL.stream().map(text -> issued(text).getYear()).collect(toSet())).contains(2023, 2024, 2025, 2026);
        assertThat(ALL.stream().map(DemoDocumentsTest::kind).collect(toSet())).hasSizeGreaterThanOrEqualTo(16);
    }

    @Test
    void everyDayExistsAndNoneIsInTheFuture() {
        assertThat(ALL).allSatisfy(text -> {
            assertThat(issued(text)).as(name(text)).isBeforeOrEqualTo(TODAY);
            LocalDate from = text.find("effective-from").map(LocalDate::parse).orElse(issued(text));
            assertThat(from).as(name(text)).isAfterOrEqualTo(issued(text));
            LocalDate to = text.find("effective-to").map(LocalDate::parse).orElse(LocalDate.MAX);
            assertThat(to).as(name(text)).isAfter(from);
        });
    }

    @Test
    void onlyDraftsLackANumber() {
        assertThat(ALL).allSatisfy(text ->
                assertThat(text.find("number").isEmpty()).as(name(text)).isEqualTo(isDraft(text)));
    }

    @Test
    void aNumberShowsItsKind() {
        Set<String> symbols = Arrays.stream(DocumentKind.values()).map(DocumentKind::symbol).collect(toSet());
        ALL.stream().filter(text -> !isDraft(text)).forEach(text -> {
            assertThat(text.get("number")).matches(DemoReference.NUMBER);
            String symbol = text.get("number").replaceFirst("^\\d+(?:/\\d{4})?[/-]", "").split("[-/]")[0];
            switch (kind(text)) {
                case LAW -> assertThat(symbol).matches("QH\\d\\d");
                case OFFICIAL_LETTER -> assertThat(symbols).as(name(text)).doesNotContain(symbol);
                default -> assertThat(symbol).as(name(text)).isEqualTo(kind(text).symbol());
            }
        });
    }

    @Test
    void numbersOfAnIssuerKindAndYearRiseWithTheDay() {
        Map<String, Integer> last = new HashMap<>();
        ALL.stream().filter(text -> !isDraft(text)).forEach(text -> {
            String register = text.get("issuer") + kind(text) + issued(text).getYear();
            int number = count(text.get("number"));
            assertThat(number).as(name(text)).isGreaterThan(last.getOrDefault(register, 0));
            last.put(register, number);
        });
    }

    @Test
    void aReferenceNamesTheDayOfItsDocument() {
        references().forEach(reference -> reference.meantIn(ALL).ifPresent(text -> reference.day().ifPresent(day ->
                assertThat(day).as(name(reference.from()) + " on " + name(text)).isEqualTo(issued(text)))));
    }

    @Test
    void mostReferencesEndInTheLibrary() {
        List<DemoReference> references = references();
        long resolved = references.stream().filter(reference -> reference.meantIn(ALL).isPresent()).count();
        assertThat(resolved / (double) references.size()).isGreaterThanOrEqualTo(0.6);
    }

    @Test
    void everyDocumentIsTiedToAnother() {
        var tied = new HashSet<DemoText>();
        for (DemoReference reference : references()) {
            reference.meantIn(ALL).filter(text -> text != reference.from()).ifPresent(text -> {
                tied.add(text);
                tied.add(reference.from());
            });
        }
        assertThat(ALL).filteredOn(text -> kind(text) != DocumentKind.LAW).allSatisfy(text ->
                assertThat(tied).as(name(text)).contains(text));
    }

    @Test
    void theSupersededComesFirst() {
        var before = new HashSet<String>();
        var superseded = new HashSet<String>();
        ALL.forEach(text -> {
            text.find("supersedes").ifPresent(older -> {
                assertThat(before).as(name(text)).contains(older);
                superseded.add(older);
            });
            text.find("number").ifPresent(before::add);
        });
        assertThat(ALL).filteredOn(text -> text.find("status").filter("SUPERSEDED"::equals).isPresent())
                .extracting(text -> text.get("number")).containsExactlyInAnyOrderElementsOf(superseded);
        assertThat(ALL).filteredOn(text -> text.find("status").filter("REVOKED"::equals).isPresent()).isNotEmpty()
                .allSatisfy(text -> assertThat(text.get("revoked-reason")).isNotBlank());
    }

    @Test
    void itsUnitsAndSignersWorkInTheDepartment() throws IOException {
        String units = raw("demo/core/units.csv");
        String people = raw("demo/core/people.csv");
        assertThat(ALL).allSatisfy(text -> {
            text.find("unit").ifPresent(unit -> assertThat(units).contains("\n" + unit + ","));
            text.find("signer").ifPresent(signer -> assertThat(people).contains("," + signer + ","));
            boolean own = text.get("issuer").endsWith(OWN);
            assertThat(own && !isDraft(text) && text.find("signer").isEmpty()).as(name(text)).isFalse();
        });
    }

    @Test
    void theTypingIsClean() throws IOException {
        for (String file : FILES) {
            String text = raw(file);
            assertThat(text).isEqualTo(Normalizer.normalize(text, Normalizer.Form.NFC));
            String slips = TYPING_SLIP.matcher(text).results()
                    .map(slip -> text.substring(Math.max(0, slip.start() - 20), slip.end())).collect(joining("\n"));
            assertThat(slips).as(file).isEmpty();
            assertThat(text.lines()).allSatisfy(line ->
                    assertThat(line.chars().filter(c -> c == '"').count() % 2).as(line).isZero());
        }
        assertThat(ALL).allSatisfy(text -> assertThat(text.body()).as(name(text)).endsWith("./."));
    }
}
