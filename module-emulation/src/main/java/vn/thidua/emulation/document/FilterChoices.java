package vn.thidua.emulation.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import vn.thidua.core.data.ShortMemory;
import vn.thidua.core.security.UnitScope;

/**
 * What the filters of the list offer, by what a reader may see. Finding the different years and issuers reads an index from end
 * to end, so the answers are kept for half a minute, and thrown away at once when a document changes on this server.
 */
@ApplicationScoped
class FilterChoices {

    private static final Duration TIME = Duration.ofSeconds(30);

    @Inject private DocumentRepository documents;

    private final ShortMemory<UnitScope, List<Integer>> years = new ShortMemory<>(TIME, scope -> documents.years(scope));
    private final ShortMemory<UnitScope, List<String>> issuers = new ShortMemory<>(TIME, scope -> documents.issuers(scope));

    List<Integer> years(UnitScope inner) {
        return years.get(inner);
    }

    List<String> issuers(UnitScope inner) {
        return issuers.get(inner);
    }
}
