package vn.thidua.emulation.reading;

import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.thidua.emulation.document.DocumentKind;
import vn.thidua.emulation.reading.file.FileText;
import vn.thidua.emulation.reading.file.FileTexts;

/**
 * Understands an administrative document. It knows the form of such documents, not their agencies, and says what it doubts. Any
 * text gives a result; one that is no document gives an almost empty one with warnings.
 */
public final class DocumentReader {

    /** Kinds that set out what was or what holds; a deadline in them is nobody's task. */
    private static final Set<DocumentKind> WITHOUT_TASKS = EnumSet.of(DocumentKind.LAW, DocumentKind.CONSTITUTION, DocumentKind.ORDINANCE,
            DocumentKind.DECREE, DocumentKind.CIRCULAR, DocumentKind.JOINT_CIRCULAR, DocumentKind.REPORT, DocumentKind.SUBMISSION,
            DocumentKind.RULES, DocumentKind.REGULATION, DocumentKind.INVITATION);
    private static final Pattern TITLE_YEAR = Pattern.compile("(?<!\\d)năm\\s+((?:19|20)\\d\\d)(?!\\d)");
    private static final int OPENING = 300;
    private static final Pattern ADDRESSEES = Pattern.compile("^kính gửi\\s*:?\\s*");

    private DocumentReader() { }

    /**
     * @throws vn.thidua.emulation.reading.file.UnreadableFileException when the file gives no text
     */
    public static ReadDocument read(byte[] content, String name) {
        return read(FileTexts.read(content, name));
    }

    /** Understands text that was pasted. */
    public static ReadDocument read(String text) {
        return read(FileTexts.ofPasted(text));
    }

    /** Understands the text of a file. */
    public static ReadDocument read(FileText text) {
        List<Line> lines = Lines.of(text);
        Head head = HeadReader.read(lines);
        Foot foot = FootReader.read(lines, head.end());
        List<String> addressees = new ArrayList<>();
        List<Line> content = content(lines, head, foot, addressees);
        var body = Body.of(content);
        Optional<LocalDate> issuedOn = head.issuedOn().or(() -> dayOfMeeting(head, body));
        Outline.Node root = Outline.of(content.subList(body.openingLines(), content.size()));
        Optional<Year> subject = subjectYear(head);
        int year = subject.or(() -> issuedOn.map(date -> Year.of(date.getYear()))).orElseGet(Year::now).getValue();
        Citations citations = Citations.of(body, head);
        boolean withSentences = head.kind().map(kind -> !WITHOUT_TASKS.contains(kind)).orElse(true);
        Optional<String> issuer = head.issuer().map(name -> Agencies.usual(name, body.text(), body.folded()))
                .or(() -> citations.author());
        var draft = new ReadDocument(head.kind().or(() -> head.number().flatMap(number -> number.kind())), head.number(), head.place(),
                issuedOn, issuer, head.title(), subject, citations.bases(), citations.others(), Outline.sections(root, 1),
                Tasks.find(root, year, issuedOn, withSentences), Stages.find(root, year, issuedOn), Movements.find(body.text()),
                addressees, foot.recipients(), foot.signer(), body.text(), List.of());
        return doubted(draft, new Doubts(draft, head, text).find(root));
    }

    private static List<Line> content(List<Line> lines, Head head, Foot foot, List<String> addressees) {
        List<Line> content = new ArrayList<>();
        boolean addressing = false;
        for (int i = head.end(); i < lines.size(); i++) {
            Line line = lines.get(i);
            if (i >= foot.start() && i < foot.end()) {
                continue;
            }
            Matcher address = ADDRESSEES.matcher(line.folded());
            boolean bullet = Marker.find(line.text()).filter(marker -> marker.type().isBullet()).isPresent();
            if (!line.isTable() && address.find()) {
                addressing = true;
                Responsible.list(line.text().substring(address.end())).forEach(addressees::add);
            } else if (addressing && bullet && content.isEmpty()) {
                addressees.addAll(Responsible.list(line.text()));
            } else {
                content.add(line);
            }
        }
        return content;
    }

    /** Minutes are of the day that their first sentence names. */
    private static Optional<LocalDate> dayOfMeeting(Head head, Body body) {
        return head.kind().filter(kind -> kind == DocumentKind.MINUTES)
                .flatMap(kind -> DateText.find(body.folded().substring(0, Math.min(body.folded().length(), OPENING))));
    }

    private static Optional<Year> subjectYear(Head head) {
        return head.title().map(title -> TITLE_YEAR.matcher(Spelling.folded(title))).filter(Matcher::find)
                .map(matcher -> Year.parse(matcher.group(1)));
    }

    private static ReadDocument doubted(ReadDocument read, List<ReadWarning> warnings) {
        return new ReadDocument(read.kind(), read.number(), read.place(), read.issuedOn(), read.issuer(), read.title(), read.subjectYear(),
                read.legalBases(), read.citations(), read.sections(), read.tasks(), read.phases(), read.movements(), read.addressees(),
                read.recipients(), read.signer(), read.body(), warnings);
    }
}
