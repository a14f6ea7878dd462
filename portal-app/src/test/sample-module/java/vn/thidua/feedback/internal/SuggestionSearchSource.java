package vn.thidua.feedback.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.function.Consumer;
import vn.thidua.core.spi.Audience;
import vn.thidua.core.spi.ContentRef;
import vn.thidua.core.spi.SearchDocument;
import vn.thidua.core.spi.SearchSource;
import vn.thidua.feedback.FeedbackModule;
import vn.thidua.feedback.Suggestion;

/** Feeds suggestions to search. */
@ApplicationScoped
@Transactional
class SuggestionSearchSource implements SearchSource {

    @PersistenceContext(unitName = "feedback") private EntityManager em;

    @Override
    public String type() {
        return FeedbackModule.SUGGESTION.id();
    }

    @Override
    public Optional<SearchDocument> load(String id) {
        return Optional.ofNullable(em.find(Suggestion.class, Long.valueOf(id))).map(this::document);
    }

    @Override
    public void forEach(Consumer<SearchDocument> sink) {
        em.createQuery("select s from FeedbackSuggestion s order by s.id", Suggestion.class).getResultStream()
                .map(this::document).forEach(sink);
    }

    @Override
    public long count() {
        return em.createQuery("select count(s) from FeedbackSuggestion s", Long.class).getSingleResult();
    }

    private SearchDocument document(Suggestion suggestion) {
        return SearchDocument.of(ContentRef.of(type(), suggestion.getId()), suggestion.getTitle(), "/feedback/suggestions",
                        Audience.holdersOf(FeedbackModule.VIEW))
                .body(suggestion.getBody()).date(suggestion.getWrittenOn()).build();
    }
}
