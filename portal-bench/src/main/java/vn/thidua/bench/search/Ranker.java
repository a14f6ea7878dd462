package vn.thidua.bench.search;

import java.util.List;

/** A search that ranks articles for a question. */
interface Ranker extends AutoCloseable {

    String name();

    void index(List<RetrievalSet.Article> articles) throws Exception;

    /** Ids of the ten best articles. */
    List<String> search(String question) throws Exception;
}
