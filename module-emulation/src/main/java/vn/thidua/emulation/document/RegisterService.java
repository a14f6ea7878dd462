package vn.thidua.emulation.document;

import static vn.thidua.emulation.EmulationPermissions.DOCUMENT_VIEW_INNER;
import static vn.thidua.emulation.EmulationPermissions.REGISTER_EDIT;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import vn.thidua.core.audit.AuditLog;
import vn.thidua.core.audit.Versions;
import vn.thidua.core.error.InputCheck;
import vn.thidua.core.error.PortalException;
import vn.thidua.core.security.AccessControl;
import vn.thidua.core.spi.ContentRef;

/** The registers as an officer keeps them: the department's names, how numbers look, where a year goes on. */
@ApplicationScoped
@Transactional
public class RegisterService {

    private static final String AGENCY = "emulation.agency";
    private static final String REGISTER = "emulation.register";
    private static final int HIGHEST = 99_999;

    @Inject private RegisterRepository registers;
    @Inject private AccessControl access;
    @Inject private Versions versions;
    @Inject private AuditLog audit;

    /** The department as its documents name it; for everybody who signed in. */
    public Agency agency() {
        access.requireSignedIn();
        return registers.agency();
    }

    /** Every register with the number that comes next in a year. */
    public List<RegisterState> registers(int year) {
        access.requireSomewhere(DOCUMENT_VIEW_INNER);
        Map<DocumentKind, Integer> last = registers.lastNumbers(year);
        String agency = registers.agency().details().abbreviation();
        return registers.all().stream().map(register -> state(register, year, last, agency)).toList();
    }

    private static RegisterState state(Register register, int year, Map<DocumentKind, Integer> last, String agency) {
        DocumentKind kind = register.getKind();
        int next = last.getOrDefault(kind, 0) + 1;
        String example = register.layout().write(next, kind, agency, "VP", year);
        return new RegisterState(kind, register.getVersion(), register.layout().text(), year, next, example);
    }

    public boolean mayEdit() {
        return access.holds(REGISTER_EDIT);
    }

    /** Changes how the department is named in its documents from now on; those that are written stay as they are. */
    public Agency describe(long seenVersion, AgencyDetails details) {
        access.require(REGISTER_EDIT);
        details.check();
        Agency agency = registers.agency();
        versions.check(agency.getVersion(), seenVersion, ContentRef.of(AGENCY, Agency.ONLY), details.name());
        agency.describe(details);
        registers.flush();
        audit.record("agency.changed", AGENCY, "1", details.name() + " · " + details.abbreviation());
        return agency;
    }

    /**
     * Changes how the numbers of a kind look from now on.
     *
     * @throws PortalException of kind INVALID when the text is no layout
     */
    public Register arrange(DocumentKind kind, long seenVersion, String layout) {
        access.require(REGISTER_EDIT);
        var wanted = new RegisterLayout(layout);
        wanted.check();
        Register register = get(kind);
        versions.check(register.getVersion(), seenVersion, new ContentRef(REGISTER, kind.name()), kind.name());
        register.arrange(wanted);
        registers.flush();
        audit.record("register.arranged", REGISTER, kind.name(), wanted.text());
        return register;
    }

    /**
     * Lets a year go on with another number, because a paper register is that far or somebody mistyped a number.
     *
     * @throws PortalException of kind INVALID when the register itself has given that number or a higher one
     */
    public void goOnWith(DocumentKind kind, int year, int next) {
        access.require(REGISTER_EDIT);
        get(kind);
        int least = registers.lastGiven(kind, year) + 1;
        new InputCheck().between("year", year, DocumentDetails.FIRST_YEAR, DocumentDetails.LAST_YEAR)
                .between("next", next, least, HIGHEST).demand();
        registers.lock(kind, year).setLast(next - 1);
        registers.flush();
        audit.record("register.continued", REGISTER, kind.name(), year + ": " + next);
    }

    private Register get(DocumentKind kind) {
        return registers.find(kind).orElseThrow(() -> PortalException.notFound("error.register.none"));
    }
}
