package vn.thidua.emulation.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.OptionalInt;
import vn.thidua.core.error.InputCheck;
import vn.thidua.core.error.PortalException;
import vn.thidua.core.organization.UnitTree;
import vn.thidua.core.organization.UnitTrees;

/**
 * Gives numbers. In each year a register begins at 01 and goes up by one; a number that was given is never given again, whatever
 * becomes of its document, and one that a document of the library bears already is passed over.
 */
@ApplicationScoped
class Registers {

    @Inject private RegisterRepository registers;
    @Inject private DocumentRepository documents;
    @Inject private UnitTrees units;

    /**
     * Takes the next number for a document of the department. Whoever comes at the same moment waits for the end of this
     * transaction; when it fails, the number is free again.
     *
     * @throws PortalException when the kind has no register, the issuer is somebody else, or something the layout needs is missing
     */
    RegisterNumber take(DocumentDetails details, int year) {
        AgencyDetails agency = agencyOf(details);
        Register register = registers.find(details.kind())
                .orElseThrow(() -> PortalException.invalid("number", "error.register.none"));
        RegisterLayout layout = register.layout();
        String unit = unit(details.unitId());
        new InputCheck().that(!layout.namesUnit() || !unit.isEmpty(), "unitId", "error.register.unit").demand();
        RegisterYear numbers = registers.lock(details.kind(), year);
        int number;
        String text;
        do {
            number = numbers.next();
            text = layout.write(number, details.kind(), agency.abbreviation(), unit, year);
        } while (documents.isNumberTaken(details.kind(), text, year));
        return new RegisterNumber(year, number, text);
    }

    private AgencyDetails agencyOf(DocumentDetails details) {
        Agency agency = registers.agency();
        if (agency.details().abbreviation().isEmpty()) {
            throw PortalException.conflict("error.register.agency");
        }
        if (!agency.isNamed(details.issuer())) {
            throw PortalException.invalid("issuer", "error.register.issuer", agency.details().name());
        }
        return agency.details();
    }

    private String unit(Long id) {
        return id == null ? "" : units.current().find(id).map(UnitTree.Node::code).orElse("");
    }

    /** A document of the department that was numbered elsewhere: the register goes on behind its number. */
    void note(Document document) {
        DocumentDetails details = document.details();
        Agency agency = registers.agency();
        if (document.status() == DocumentStatus.DRAFT || document.registerNumber().isPresent() || details.issuedOn() == null
                || agency.details().abbreviation().isEmpty() || !agency.isNamed(details.issuer())) {
            return;
        }
        int year = details.issuedOn().getYear();
        Optional<OptionalInt> read = registers.find(details.kind()).map(register ->
                register.layout().read(details.number(), details.kind(), agency.details().abbreviation(), year));
        int number = read.filter(OptionalInt::isPresent).map(OptionalInt::getAsInt).orElse(0);
        if (number > registers.lastNumbers(year).getOrDefault(details.kind(), 0)) {
            RegisterYear numbers = registers.lock(details.kind(), year);
            numbers.setLast(Math.max(numbers.last(), number));
        }
    }

    /**
     * Refuses to take a number, a kind or a year from a document to which the register gave them.
     *
     * @throws PortalException of kind INVALID that names the fields
     */
    void checkKept(Document document, DocumentDetails wanted) {
        if (document.registerNumber().isEmpty()) {
            return;
        }
        DocumentDetails now = document.details();
        boolean sameYear = wanted.issuedOn() != null && wanted.issuedOn().getYear() == now.issuedOn().getYear();
        new InputCheck().that(wanted.kind() == now.kind(), "kind", "error.register.kept")
                .that(wanted.number().equals(now.number()), "number", "error.register.kept")
                .that(sameYear, "issuedOn", "error.register.kept").demand();
    }

    /** Refuses a number of the department that another document bears already. */
    void checkFree(DocumentDetails details) {
        boolean own = registers.agency().isNamed(details.issuer());
        boolean taken = own && !details.number().isEmpty()
                && documents.isNumberTaken(details.kind(), details.number(), details.issuedOn().getYear());
        new InputCheck().that(!taken, "number", "error.register.taken", details.number()).demand();
    }
}
