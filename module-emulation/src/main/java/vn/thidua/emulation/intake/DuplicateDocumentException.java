package vn.thidua.emulation.intake;

import vn.thidua.core.error.PortalException;
import vn.thidua.emulation.document.DocumentSummary;

/** The library has this document already. */
public class DuplicateDocumentException extends PortalException {

    private static final long serialVersionUID = 1L;

    private final long documentId;

    DuplicateDocumentException(DocumentSummary twin) {
        super(Kind.CONFLICT, "error.intake.duplicate", twin.number().isEmpty() ? twin.title() : twin.number(), path(twin.id()));
        documentId = twin.id();
    }

    /** The one that the library has. */
    public long documentId() {
        return documentId;
    }

    /** The page of a document, below the context root. */
    static String path(long documentId) {
        return "/emulation/document?id=" + documentId;
    }
}
