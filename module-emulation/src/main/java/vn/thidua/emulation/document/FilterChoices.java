package vn.thidua.emulation.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import vn.thidua.core.data.ShortMemory;
import vn.thidua.core.security.UnitScope;

/**
 * What the filters of the list offer, by what a reader may see. Finding the different years and issuers reads an index from end
 * to end, so the answers are kept for some minutes, and thrown away at once when a document of this server brings a new one.
 */
@ApplicationScoped
class FilterChoices {

    private static final Duration TIME = Duration.ofMinutes(5);

    /** Under what a document that was just written is listed. */
    record ListedUnder(int year, String issuer) { }

    @Inject private DocumentRepository documents;

    private final Set<Object> known = ConcurrentHashMap.newKeySet();
    private final ShortMemory<UnitScope, List<Integer>> years = new ShortMemory<>(TIME, scope -> learn(documents.years(scope)));
    private final ShortMemory<UnitScope, List<String>> issuers = new ShortMemory<>(TIME, scope -> learn(documents.issuers(scope)));

    List<Integer> years(UnitScope inner) {
        return years.get(inner);
    }

    List<String> issuers(UnitScope inner) {
        return issuers.get(inner);
    }

    private <T> List<T> learn(List<T> choices) {
        known.addAll(choices);
        return choices;
    }

    void onWritten(@Observes(during = TransactionPhase.AFTER_SUCCESS) ListedUnder document) {
        if (known.add(document.year()) | known.add(document.issuer())) {
            years.forget();
            issuers.forget();
        }
    }
}
