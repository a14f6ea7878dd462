package vn.thidua.emulation.document;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/** What a document was before a change. Written once, never changed; goes only with a draft that is deleted. */
@Entity(name = "EmulationDocumentVersion")
@Table(name = "emulation_document_version")
public class DocumentVersion extends DocumentContent {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "emulation_document_version_seq")
    @SequenceGenerator(name = "emulation_document_version_seq", sequenceName = "emulation_document_version_seq",
            allocationSize = 50)
    private Long id;

    @Column(name = "document_id") private long documentId;
    private String body;
    private String recipients;

    /** For JPA. */
    protected DocumentVersion() { }

    /** The document as it is now, before it changes. */
    DocumentVersion(Document document) {
        DocumentDetails details = document.details();
        documentId = document.getId();
        write(details);
        body = details.body();
        recipients = details.recipients();
        mark(document.getRevision(), document.getStep(), document.getChangedBy(), document.getChangedAt());
    }

    @Override
    public DocumentDetails details() {
        return details(body, recipients);
    }

    public Long getId() {
        return id;
    }
}
