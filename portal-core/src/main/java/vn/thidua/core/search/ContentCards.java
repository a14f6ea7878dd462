package vn.thidua.core.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.thidua.core.error.PortalException;
import vn.thidua.core.search.indexing.Indexer;
import vn.thidua.core.spi.ContentRef;

/**
 * Links to content of any module, made from what search knows of it: for those that whoever is at work may open, of modules that
 * are switched on. What was changed is known within a second of its commit.
 */
@ApplicationScoped
public class ContentCards {

    /** More than these are looked up in several steps; each is one search. */
    private static final int AT_ONCE = 500;
    private static final int OFFERED = 10;

    @Inject private Indexer indexer;
    @Inject private SearchService search;

    /** The cards of these that may be opened, in the given order and each once; the others are left out. */
    public List<ContentCard> find(Collection<ContentRef> refs) {
        List<ContentRef> wanted = new ArrayList<>(new LinkedHashSet<>(refs));
        var cards = new ArrayList<ContentCard>();
        for (int from = 0; from < wanted.size(); from += AT_ONCE) {
            List<ContentRef> some = wanted.subList(from, Math.min(wanted.size(), from + AT_ONCE));
            Map<ContentRef, HitCard> known = indexer.engine().cards(some, search.scope());
            some.stream().filter(known::containsKey).map(known::get).map(ContentCards::card).forEach(cards::add);
        }
        return cards;
    }

    /**
     * @throws PortalException of kind UNAUTHENTICATED when nobody signed in
     */
    public Optional<ContentCard> find(ContentRef ref) {
        return find(List.of(ref)).stream().findFirst();
    }

    /** Content of these types whose title or number begins with what was typed so far; at most 10. */
    public List<ContentCard> suggest(String typed, Collection<String> types) {
        SearchScope all = search.scope();
        var scope = SearchScope.of(all.audienceTokens(), all.types().stream().filter(types::contains).toList());
        return indexer.engine().suggest(typed == null ? "" : typed, scope, OFFERED).stream()
                .map(found -> new ContentCard(found.ref(), title(found.number(), found.title()), typeKey(found.ref()), found.url()))
                .toList();
    }

    private static ContentCard card(HitCard card) {
        return new ContentCard(card.ref(), title(card.number(), card.title()), typeKey(card.ref()), card.url());
    }

    /** A document is known by its number. */
    private static String title(Optional<String> number, String title) {
        return number.filter(known -> !title.contains(known)).map(known -> known + " – " + title).orElse(title);
    }

    private static String typeKey(ContentRef ref) {
        return "search.type." + ref.type();
    }
}
