package vn.thidua.emulation.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.thidua.emulation.document.DocumentKind;

/** Divides the references of a document into what it rests on and what it mentions; each document once, with all that is said of it. */
final class Citations {

    /** In these kinds the opening tells a story; only what follows "Căn cứ", "Thực hiện" and the like is a basis. */
    private static final Set<DocumentKind> TELLING = EnumSet.of(DocumentKind.DIRECTIVE, DocumentKind.REPORT, DocumentKind.OFFICIAL_LETTER,
            DocumentKind.MINUTES, DocumentKind.NOTICE, DocumentKind.TELEGRAM, DocumentKind.SUBMISSION, DocumentKind.INVITATION,
            DocumentKind.CONCLUSION);
    private static final Pattern OPENER = Pattern.compile("^[-–+*\\s]*(?:căn cứ|thực hiện|theo|xét|triển khai|tiếp"
            + " tục|trên cơ sở|để|nhằm|thi hành|chấp hành|tiếp theo"
            + "|thừa ủy quyền|phúc đáp|được sự)(?!\\p{L})");
    private static final Pattern BASIS = Pattern.compile("(?<!\\p{L})căn cứ\\s+");
    private static final int BASIS_WORDS = "căn cứ ".length();
    private static final int MAX_OPENING = 20_000;
    private static final Pattern AUTHOR = Pattern.compile("(?:^|[.;,:]\\s+|\\n)(?=(?:ủy ban|ubnd|sở|bộ|ban|hội đồng"
            + "|văn phòng|phòng|cục|chi cục|trung tâm|trường|khối|cụm"
            + "|công đoàn|đảng ủy|tỉnh ủy|liên đoàn)(?!\\p{L}))");
    private static final Pattern WRITES = Pattern.compile("\\s+(?:xây dựng|ban"
            + " hành)\\s+(?:" + KindNames.alternatives() + ")(?!\\p{L})");

    private final Body body;
    private final List<FoundCitation> bases = new ArrayList<>();
    private final List<FoundCitation> others = new ArrayList<>();

    private Citations(Body body) {
        this.body = body;
    }

    static Citations of(Body body, Head head) {
        var citations = new Citations(body);
        boolean telling = head.kind().map(TELLING::contains).orElse(true);
        List<FoundCitation> found = new ArrayList<>(CitationFinder.find(body.text()));
        citations.addLawsWithoutYear(found);
        found.removeIf(citation -> citation.number().isPresent() && citation.number().equals(head.number()));
        for (FoundCitation citation : found) {
            boolean basis = citation.start() < body.openingEnd() && (!telling || citations.opens(citation.start()));
            add(basis ? citations.bases : citations.others, citation);
        }
        citations.others.removeIf(other -> citations.bases.stream().anyMatch(basis -> basis.isAbout(other)));
        return citations;
    }

    private static void add(List<FoundCitation> list, FoundCitation citation) {
        for (int i = 0; i < list.size(); i++) {
            if (list.get(i).isAbout(citation)) {
                list.set(i, list.get(i).completedBy(citation));
                return;
            }
        }
        list.add(citation);
    }

    /** "Căn cứ Luật Thi đua, khen thưởng;" is a basis, whatever year the law is of. */
    private void addLawsWithoutYear(List<FoundCitation> found) {
        int end = Math.min(body.openingEnd(), MAX_OPENING);
        for (FoundCitation law : LawNames.findInBasis(body.text().substring(0, end), body.folded().substring(0, end))) {
            Matcher basis = BASIS.matcher(body.folded()).region(Math.max(0, law.start() - BASIS_WORDS), law.start());
            boolean directly = basis.find() && basis.hitEnd();
            if (directly && found.stream().noneMatch(other -> other.start() < law.end() && law.start() < other.end())) {
                found.add(law);
            }
        }
        found.sort(Comparator.comparingInt(FoundCitation::start));
    }

    /** Whether the paragraph around an offset begins as a basis does. */
    private boolean opens(int offset) {
        int start = body.text().lastIndexOf('\n', offset) + 1;
        return OPENER.matcher(body.folded()).region(start, body.folded().length()).lookingAt();
    }

    List<FoundCitation> bases() {
        return bases;
    }

    List<FoundCitation> others() {
        return others;
    }

    /** Who the opening says writes the document: "Sở Công Thương xây dựng Kế hoạch …". */
    Optional<String> author() {
        Matcher begin = AUTHOR.matcher(body.folded()).region(0, body.openingEnd());
        while (begin.find()) {
            Optional<String> name = IssuerText.find(body.text(), body.folded(), begin.end());
            if (name.isPresent() && Character.isUpperCase(name.get().charAt(0))
                    && WRITES.matcher(body.folded()).region(begin.end() + name.get().length(), body.folded().length()).lookingAt()) {
                return name;
            }
        }
        return Optional.empty();
    }
}
