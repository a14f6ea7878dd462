package vn.thidua.core.search.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDateTime;
import vn.thidua.core.data.Moments;
import vn.thidua.core.spi.ContentRef;

/** Notes changed content for the index, in the transaction that changes it. */
@ApplicationScoped
public class SearchOutbox {

    @PersistenceContext(unitName = "core") private EntityManager em;

    /** Tells search that this content is new, changed or gone. */
    @Transactional(TxType.MANDATORY)
    public void changed(ContentRef content) {
        em.persist(new Row(content));
    }

    /** A change that waits to be applied. */
    @Entity(name = "SearchOutboxRow")
    @Table(name = "core_search_outbox")
    static class Row {

        @Id
        @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "core_search_outbox_seq")
        @SequenceGenerator(name = "core_search_outbox_seq", sequenceName = "core_search_outbox_seq", allocationSize = 1000)
        private Long id;

        @Column(name = "content_type") private String contentType;
        @Column(name = "content_id") private String contentId;
        @Column(name = "recorded_at") private LocalDateTime recordedAt;

        /** For JPA. */
        protected Row() { }

        Row(ContentRef content) {
            contentType = content.type();
            contentId = content.id();
            recordedAt = Moments.now();
        }
    }
}
