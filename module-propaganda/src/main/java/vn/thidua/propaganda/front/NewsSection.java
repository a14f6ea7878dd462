package vn.thidua.propaganda.front;

import java.util.List;
import vn.thidua.propaganda.column.ColumnTree;

/** The latest posts of one column at the top of the tree, with the columns below it. */
public final class NewsSection {

    private final ColumnTree.Node column;
    private final List<NewsCard> cards;

    NewsSection(ColumnTree.Node column, List<NewsCard> cards) {
        this.column = column;
        this.cards = List.copyOf(cards);
    }

    public String getCode() {
        return column.code();
    }

    public String getName() {
        return column.name();
    }

    boolean isEmpty() {
        return cards.isEmpty();
    }

    /** The newest one, never missing. */
    public NewsCard getFirst() {
        return cards.get(0);
    }

    /** Those after the newest one. */
    public List<NewsCard> getOthers() {
        return cards.subList(1, cards.size());
    }
}
