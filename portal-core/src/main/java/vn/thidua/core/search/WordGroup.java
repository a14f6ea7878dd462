package vn.thidua.core.search;

import java.util.LinkedHashSet;
import java.util.Set;

import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.Query;

/**
 * What one word of a question, or a whole number, may be answered by.
 *
 * @param asAsked    the word as meant, and other ways to say it
 * @param otherMarks the same letters with other marks
 * @param whole      whether it stands for a number written as one, which has no neighbours and no other forms
 */
record WordGroup(Set<Query> asAsked, Set<Query> otherMarks, boolean whole) {

    private static final float OTHER_MARKS = 0.15f;

    WordGroup(boolean whole) {
        this(new LinkedHashSet<>(), new LinkedHashSet<>(), whole);
    }

    /** Any of them, for matching. */
    Query any() {
        var all = new LinkedHashSet<>(asAsked);
        all.addAll(otherMarks);
        return TermQueries.anyOf(all);
    }

    /** Any of them, for matching and ranking. */
    Query ranked() {
        var all = new LinkedHashSet<>(asAsked);
        otherMarks.forEach(other -> all.add(new BoostQuery(other, OTHER_MARKS)));
        return TermQueries.anyOf(all);
    }
}
