package vn.thidua.feedback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import vn.thidua.core.error.PortalException;
import vn.thidua.core.search.outbox.SearchOutbox;
import vn.thidua.core.security.AccessControl;
import vn.thidua.core.spi.ContentRef;

/** What people can do with suggestions. */
@ApplicationScoped
@Transactional
public class SuggestionService {

    @PersistenceContext(unitName = "feedback") private EntityManager em;
    @Inject private AccessControl access;
    @Inject private SearchOutbox outbox;

    /** Writes a suggestion; it is found by search within a second. */
    public Suggestion write(String title, String body) {
        access.require(FeedbackModule.WRITE);
        if (title == null || title.isBlank() || title.length() > 200) {
            throw PortalException.invalid("title", "feedback.title.wrong");
        }
        var suggestion = new Suggestion(title, body == null ? "" : body, access.requireSignedIn().name());
        em.persist(suggestion);
        em.flush();
        outbox.changed(ContentRef.of(FeedbackModule.SUGGESTION.id(), suggestion.getId()));
        return suggestion;
    }

    public List<Suggestion> newest(int size) {
        access.require(FeedbackModule.VIEW);
        return em.createQuery("select s from FeedbackSuggestion s order by s.id desc", Suggestion.class)
                .setMaxResults(size).getResultList();
    }
}
