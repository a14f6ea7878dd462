package vn.thidua.emulation.document;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/** The long texts of a document, apart from it so that lists never read them. */
@Entity(name = "EmulationDocumentText")
@Table(name = "emulation_document_text")
class DocumentText {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "emulation_document_text_seq")
    // The sequence of the documents: their texts of the first days bear the same ids.
    @SequenceGenerator(name = "emulation_document_text_seq", sequenceName = "emulation_document_seq", allocationSize = 50)
    private Long id;

    private String body = "";
    private String recipients = "";

    /** For JPA, and for a document that is new. */
    protected DocumentText() { }

    void write(DocumentDetails details) {
        body = details.body();
        recipients = details.recipients();
    }

    String body() {
        return body;
    }

    String recipients() {
        return recipients;
    }
}
