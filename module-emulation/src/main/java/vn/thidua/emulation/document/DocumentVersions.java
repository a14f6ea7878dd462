package vn.thidua.emulation.document;

import java.util.List;
import java.util.Optional;

/** Stored former versions of documents. */
public interface DocumentVersions {

    void keep(DocumentVersion former);

    /** The former versions without their texts, newest first. */
    List<VersionSummary> of(long documentId);

    Optional<DocumentVersion> find(long documentId, int revision);
}
