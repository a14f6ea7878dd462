package vn.thidua.emulation.citation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;

/** A key under which others cite a document. */
@Entity(name = "EmulationCitationKey")
@Table(name = "emulation_citation_key")
@IdClass(CitationKey.Key.class)
class CitationKey {

    @Id @Column(name = "document_id") private long documentId;
    @Id private String lookup;

    /** For JPA. */
    protected CitationKey() { }

    CitationKey(long documentId, String lookup) {
        this.documentId = documentId;
        this.lookup = lookup;
    }

    /** Both columns. */
    static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private long documentId;
        private String lookup;

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.documentId == documentId && key.lookup.equals(lookup);
        }

        @Override
        public int hashCode() {
            return Long.hashCode(documentId) * 31 + lookup.hashCode();
        }
    }
}
