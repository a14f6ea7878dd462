package vn.thidua.emulation.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.thidua.emulation.document.DocumentKind;
import vn.thidua.emulation.document.DocumentNumber;
import vn.thidua.emulation.reading.ReadWarning.Code;
import vn.thidua.emulation.reading.file.FileText;

/** What a careful clerk would ask about a document. */
final class Doubts {

    private static final Pattern DATE = Pattern.compile("(?<![\\d/])" + DateText.DATE);
    private static final Pattern YEAR = Pattern.compile("(?<!\\p{L})năm\\s+(20\\d\\d)(?!\\d)");
    private static final int FIRST_YEAR = 1930;
    private static final int YEARS_AHEAD = 30;
    private static final int SPRING = 6;
    private static final int WORDS = 80;

    private final ReadDocument document;
    private final Head head;
    private final FileText text;
    private final List<ReadWarning> found = new ArrayList<>();

    Doubts(ReadDocument document, Head head, FileText text) {
        this.document = document;
        this.head = head;
        this.text = text;
    }

    List<ReadWarning> find(Outline.Node root) {
        if (text.legacyFont()) {
            found.add(ReadWarning.of(Code.LEGACY_FONT, ""));
        }
        missing();
        kind();
        numbers(root);
        dates();
        years();
        return found;
    }

    private void missing() {
        if (document.kind().isEmpty()) {
            found.add(ReadWarning.of(Code.NO_KIND, ""));
        }
        if (document.number().isEmpty()) {
            found.add(ReadWarning.of(head.labelled() ? Code.BLANK_NUMBER : Code.NO_NUMBER, ""));
        } else if (document.number().get().isBlank()) {
            found.add(ReadWarning.of(Code.BLANK_NUMBER, document.number().get().toString(), document.number().get().toString()));
        }
        if (document.issuedOn().isEmpty()) {
            found.add(ReadWarning.of(Code.NO_DATE, ""));
        }
        if (document.issuer().isEmpty()) {
            found.add(ReadWarning.of(Code.NO_ISSUER, ""));
        }
        if (document.title().isEmpty()) {
            found.add(ReadWarning.of(Code.NO_TITLE, ""));
        }
        if (document.signer().flatMap(Signer::name).isEmpty()) {
            found.add(ReadWarning.of(Code.NO_SIGNER, document.signer().map(Signer::position).orElse("")));
        }
    }

    private void kind() {
        Optional<DocumentKind> symbol = document.number().flatMap(DocumentNumber::kind);
        boolean differs = head.kind().isPresent() && symbol.isPresent() && !fits(head.kind().get(), symbol.get());
        if (differs) {
            found.add(ReadWarning.of(Code.KIND_DIFFERS, document.number().get().toString(), document.number().get().symbol()));
        }
    }

    /** A symbol without an abbreviation fits kinds that have none, and that of laws all that the National Assembly passes. */
    private static boolean fits(DocumentKind kind, DocumentKind symbol) {
        return kind == symbol || kind.symbol().isEmpty() || kind.symbol().equals(symbol.symbol())
                || symbol == DocumentKind.LAW || symbol == DocumentKind.OFFICIAL_LETTER && kind == DocumentKind.OTHER;
    }

    /** Numbers of neighbours that come twice or leave one out. */
    private void numbers(Outline.Node node) {
        Outline.Node before = null;
        for (Outline.Node child : node.children) {
            if (child.isBullet()) {
                continue;
            }
            if (before != null && before.marker.type() == child.marker.type()) {
                int step = child.marker.number() - before.marker.number();
                String where = (child.marker.written() + " " + HeadingText.of(child.first()).title()).strip();
                if (step == 0) {
                    found.add(ReadWarning.of(Code.SECTION_REPEATED, where, child.marker.written()));
                } else if (step > 1 || step < 0 && child.marker.number() != 1) {
                    found.add(ReadWarning.of(Code.SECTION_SKIPPED, where, before.marker.written(), child.marker.written()));
                }
            }
            before = child;
        }
        node.children.forEach(this::numbers);
    }

    private void dates() {
        Matcher date = DATE.matcher(Spelling.folded(document.body()));
        while (date.find()) {
            String words = document.body().substring(date.start(), date.end());
            Optional<LocalDate> read = DateText.read(date, 1);
            if (read.isEmpty()) {
                found.add(ReadWarning.of(Code.IMPOSSIBLE_DATE, words, words));
            } else if (read.get().getYear() < FIRST_YEAR - 100 || read.get().getYear() > LocalDate.now().getYear() + YEARS_AHEAD) {
                found.add(ReadWarning.of(Code.UNLIKELY_YEAR, words, String.valueOf(read.get().getYear())));
            }
        }
        document.issuedOn().ifPresent(this::against);
    }

    private void against(LocalDate issuedOn) {
        List<FoundCitation> all = new ArrayList<>(document.legalBases());
        all.addAll(document.citations());
        all.stream().filter(citation -> citation.issuedOn().filter(issuedOn::isBefore).isPresent())
                .forEach(citation -> found.add(ReadWarning.of(Code.CITATION_IN_FUTURE, citation.words(), citation.words())));
        document.tasks().stream().filter(task -> task.recurring().isEmpty() && task.dueOn().filter(issuedOn::isAfter).isPresent())
                .forEach(task -> found.add(ReadWarning.of(Code.DUE_BEFORE_ISSUE, task.title(), task.dueText().orElse(""))));
    }

    private void years() {
        document.issuedOn().ifPresent(date -> {
            boolean odd = document.subjectYear().map(year -> isEarly(date, year.getValue()) || year.getValue() > date.getYear() + 1).orElse(false);
            if (odd || date.getYear() < FIRST_YEAR || date.getYear() > LocalDate.now().getYear() + 1) {
                found.add(ReadWarning.of(Code.UNLIKELY_YEAR, document.title().orElse(""), String.valueOf(date.getYear())));
            }
        });
        List<FoundCitation> all = new ArrayList<>(document.legalBases());
        all.addAll(document.citations());
        all.forEach(this::year);
    }

    /** A plan for a year is not dated at the beginning of the year before: the January after New Year is often typed so. */
    private static boolean isEarly(LocalDate date, int year) {
        return date.getYear() + 1 == year && date.getMonthValue() <= SPRING;
    }

    private void year(FoundCitation citation) {
        boolean numberDiffers = citation.issuedOn().isPresent() && citation.number().flatMap(DocumentNumber::year)
                .filter(year -> year.getValue() != citation.issuedOn().get().getYear()).isPresent();
        if (numberDiffers || citation.issuedOn().filter(date -> isEarlyFor(citation, date)).isPresent()) {
            found.add(ReadWarning.of(Code.UNLIKELY_YEAR, citation.words(), String.valueOf(citation.issuedOn().get().getYear())));
        }
    }

    /** Whether what the citation is about, up to the end of its clause, is of the year after. */
    private boolean isEarlyFor(FoundCitation citation, LocalDate date) {
        String body = document.body();
        int end = citation.end();
        while (end < body.length() && ";.\n".indexOf(body.charAt(end)) < 0 && end < citation.end() + 3 * WORDS) {
            end++;
        }
        boolean plans = citation.kind() == DocumentKind.PLAN || citation.kind() == DocumentKind.DIRECTIVE || citation.kind() == DocumentKind.PROGRAMME;
        Matcher year = YEAR.matcher(Spelling.folded(body.substring(citation.end(), end)));
        return plans && year.find() && isEarly(date, Integer.parseInt(year.group(1)));
    }
}
