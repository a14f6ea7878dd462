package vn.thidua.bench.search;

import java.util.List;
import java.util.Set;

import vn.thidua.core.search.SearchEngine;
import vn.thidua.core.search.SearchQuery;
import vn.thidua.core.search.SearchScope;
import vn.thidua.core.spi.Audience;
import vn.thidua.core.spi.ContentRef;
import vn.thidua.core.spi.SearchDocument;

/** The portal's own search, fed and asked as the running portal does it. */
final class Portal implements Ranker {

    static final String TYPE = "law.article";
    static final SearchScope EVERYONE = SearchScope.of(Set.of(Audience.EVERYONE), Set.of(TYPE));

    private final String name;
    private final SearchEngine engine;
    private final boolean page;

    private Portal(String name, SearchEngine engine, boolean page) {
        this.name = name;
        this.engine = engine;
        this.page = page;
    }

    /** Only the ten best hits. */
    static Portal ranking() {
        return new Portal("portal", SearchEngine.inMemory(), false);
    }

    /** The same index with everything a result page shows. */
    static Portal withPage(Portal other) {
        return new Portal("portal, excerpts and facets", other.engine, true);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public void index(List<RetrievalSet.Article> articles) {
        for (var article : articles) {
            engine.put(SearchDocument.of(new ContentRef(TYPE, article.id()), article.title(), "/law/" + article.id(),
                    Audience.everyone()).body(article.text()).issuer(article.law()).build());
        }
        engine.commit(articles.size());
        engine.refresh();
    }

    @Override
    public List<String> search(String question) {
        var query = SearchQuery.of(question, EVERYONE).page(0, Ranking.DEPTH)
                .facets(page).snippets(page).suggestion(page).build();
        return engine.search(query).items().stream().map(hit -> hit.ref().id()).toList();
    }

    @Override
    public void close() {
        if (!page) {
            engine.close();
        }
    }
}
