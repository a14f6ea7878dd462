package vn.thidua.emulation.document;

import java.util.Comparator;
import java.util.List;
import vn.thidua.core.error.PortalException;

/** Something was to be done with a document that its state does not allow; says what it does allow. */
public class DocumentStateException extends PortalException {

    private static final long serialVersionUID = 1L;

    private final DocumentStatus status;

    DocumentStateException(DocumentStatus status, DocumentAction wanted) {
        super(Kind.CONFLICT, "error.document.state." + status.name(), wanted.name());
        this.status = status;
    }

    @Override
    public List<String> allowedActions() {
        return status.allowed().stream().sorted(Comparator.naturalOrder()).map(DocumentAction::name).toList();
    }
}
