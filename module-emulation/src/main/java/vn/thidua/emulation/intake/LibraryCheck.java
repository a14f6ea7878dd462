package vn.thidua.emulation.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import vn.thidua.core.data.Moments;
import vn.thidua.core.organization.OrganizationDirectory;
import vn.thidua.emulation.citation.CitationService;
import vn.thidua.emulation.citation.Cited;
import vn.thidua.emulation.document.DocumentKind;
import vn.thidua.emulation.document.DocumentNumber;
import vn.thidua.emulation.document.DocumentService;
import vn.thidua.emulation.document.DocumentStatus;
import vn.thidua.emulation.document.DocumentSummary;
import vn.thidua.emulation.intake.Understood.Doubt;
import vn.thidua.emulation.intake.Understood.Reference;
import vn.thidua.emulation.reading.ReadWarning.Code;
import vn.thidua.emulation.task.UnitMatcher;

/** Holds what was understood against what the portal knows: the library and the units. Sees only what the reader may see. */
@ApplicationScoped
class LibraryCheck {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final int MOST_NAMES = 30;

    @Inject private CitationService citations;
    @Inject private DocumentService documents;
    @Inject private OrganizationDirectory organization;
    @Inject private IntakeRepository intakes;

    /** The same with the doubts that the library and the units give. */
    Understood doubted(Understood understood) {
        List<Doubt> doubts = new ArrayList<>(understood.doubts());
        addBases(understood, doubts);
        add(understood.citations(), understood, doubts);
        twin(understood).ifPresent(twin -> doubts.add(Understanding.doubt(Code.ALREADY_KNOWN, twin.number(),
                DuplicateDocumentException.path(twin.id()))));
        addUnits(understood, doubts);
        return understood.doubted(doubts);
    }

    /** What was corrected, without the doubts that this settled, held against the library again. */
    Understood recheck(Understood corrected) {
        return doubted(corrected.doubted(corrected.doubts().stream().filter(doubt -> !isSettled(doubt.code(), corrected)).toList()));
    }

    private static boolean isSettled(String code, Understood corrected) {
        return switch (code) {
            case "CITATION_DATE_DIFFERS", "BASIS_EXPIRED", "BASIS_SUPERSEDED", "BASIS_REVOKED", "ALREADY_KNOWN",
                    "UNKNOWN_UNIT" -> true;
            case "NO_KIND" -> corrected.kind() != null;
            case "NO_NUMBER", "BLANK_NUMBER" -> DocumentNumber.find(corrected.number())
                    .filter(number -> !number.isBlank()).isPresent();
            case "NO_DATE" -> corrected.issuedOn() != null;
            case "NO_ISSUER" -> !text(corrected.issuer()).isBlank();
            case "NO_TITLE" -> !text(corrected.title()).isBlank();
            case "NO_SIGNER" -> corrected.signer() != null && !text(corrected.signer().name()).isBlank();
            case "KIND_DIFFERS" -> DocumentNumber.find(corrected.number()).flatMap(DocumentNumber::kind)
                    .filter(kind -> kind == corrected.kind()).isPresent();
            default -> false;
        };
    }

    /** The documents of the library that the references mean, by what {@link #cited} makes of them. */
    Map<Cited, DocumentSummary> resolve(Understood understood) {
        return citations.resolve(Stream.concat(understood.legalBases().stream(), understood.citations().stream())
                .map(LibraryCheck::cited).filter(cited -> !cited.lookup().isBlank()).toList(), understood.issuedOn());
    }

    static Cited cited(Reference reference) {
        return new Cited(Objects.requireNonNullElse(reference.kind(), DocumentKind.OTHER), text(reference.number()),
                text(reference.name()), reference.issuedOn(), reference.year(), text(reference.issuer()));
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }

    private void add(List<Reference> references, Understood understood, List<Doubt> doubts) {
        Map<Cited, DocumentSummary> known = resolve(understood);
        for (Reference reference : references) {
            DocumentSummary target = known.get(cited(reference));
            boolean differs = target != null && target.issuedOn() != null && reference.issuedOn() != null
                    && !target.issuedOn().equals(reference.issuedOn());
            if (differs) {
                doubts.add(Understanding.doubt(Code.CITATION_DATE_DIFFERS, reference.words(), target.number(),
                        DAY.format(target.issuedOn())));
            }
        }
    }

    private void addBases(Understood understood, List<Doubt> doubts) {
        add(understood.legalBases(), understood, doubts);
        LocalDate day = understood.issuedOn();
        if (day == null) {
            return;
        }
        Map<Cited, DocumentSummary> known = resolve(understood);
        for (Reference basis : understood.legalBases()) {
            Optional.ofNullable(known.get(cited(basis))).flatMap(target -> fallen(basis, target, day)).ifPresent(doubts::add);
        }
    }

    private static String label(DocumentSummary document) {
        return document.number().isEmpty() ? document.title() : document.number();
    }

    /** Why a basis no longer stood on a day. */
    private Optional<Doubt> fallen(Reference basis, DocumentSummary target, LocalDate day) {
        if (target.effectiveTo() != null && target.effectiveTo().isBefore(day)) {
            return Optional.of(Understanding.doubt(Code.BASIS_EXPIRED, basis.words(), label(target)));
        }
        boolean superseded = target.status() == DocumentStatus.SUPERSEDED;
        if (!superseded && target.status() != DocumentStatus.REVOKED) {
            return Optional.empty();
        }
        return documents.get(target.id()).statusSince().filter(since -> !since.isAfter(day)).map(since -> superseded
                ? Understanding.doubt(Code.BASIS_SUPERSEDED, basis.words(), label(target))
                : new Doubt("BASIS_REVOKED", "intake.doubt.basis-revoked", List.of(label(target)), basis.words()));
    }

    /** The document of the library with the same number, issuer and date. */
    Optional<DocumentSummary> twin(Understood understood) {
        Optional<DocumentNumber> number = DocumentNumber.find(understood.number()).filter(found -> !found.isBlank());
        if (number.isEmpty() || understood.issuedOn() == null) {
            return Optional.empty();
        }
        DocumentKind kind = Objects.requireNonNullElse(understood.kind(), DocumentKind.OTHER);
        var self = new Cited(kind, number.get().toString(), "", understood.issuedOn(), understood.issuedOn().getYear(),
                text(understood.issuer()));
        return Optional.ofNullable(citations.resolve(List.of(self), null).get(self))
                .filter(twin -> understood.issuedOn().equals(twin.issuedOn()));
    }

    /** The document that was made of the very same file. */
    Optional<DocumentSummary> twin(String sha256) {
        return intakes.documentsOf(sha256).stream().flatMap(id -> documents.summaries(List.of(id)).stream()).findFirst();
    }

    private void addUnits(Understood understood, List<Doubt> doubts) {
        var matcher = new UnitMatcher(organization.units(), Moments.today());
        var unmatched = new LinkedHashSet<String>();
        understood.tasks().stream().filter(task -> !task.leadChosen())
                .forEach(task -> unmatched.addAll(matcher.match(task.responsible()).unmatched()));
        unmatched.stream().limit(MOST_NAMES).forEach(name ->
                doubts.add(new Doubt("UNKNOWN_UNIT", "intake.doubt.unknown-unit", List.of(name), name)));
    }
}
