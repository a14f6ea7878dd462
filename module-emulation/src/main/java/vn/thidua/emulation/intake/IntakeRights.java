package vn.thidua.emulation.intake;

import static vn.thidua.emulation.EmulationPermissions.DOCUMENT_EDIT;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.thidua.core.security.AccessControl;
import vn.thidua.emulation.document.DocumentService;

/** Who decides on files that wait: whoever brought them, and those who may enter documents of the whole department. */
@ApplicationScoped
public class IntakeRights {

    @Inject private DocumentService documents;
    @Inject private AccessControl access;

    /**
     * Whether whoever is at work may decide on it.
     *
     * @param broughtBy the login of whoever brought it
     */
    public boolean mayDecide(String broughtBy) {
        boolean own = access.requireSignedIn().login().equals(broughtBy);
        return own && documents.mayAdd() || access.holds(DOCUMENT_EDIT);
    }

    /** Whose files a list is narrowed to: null for everybody's. */
    String listed() {
        documents.requireAdd();
        return access.holds(DOCUMENT_EDIT) ? null : access.requireSignedIn().login();
    }
}
