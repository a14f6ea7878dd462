package vn.thidua.core.search;

import java.util.List;
import java.util.Map;
import java.util.Set;

import vn.thidua.core.search.analysis.DocumentNumber;
import vn.thidua.core.search.analysis.Token;

/**
 * A question cut into its parts. Offsets of tokens are those of {@link #text()}.
 *
 * @param text     what was typed, without what went over the limit
 * @param runs     words that stand beside each other
 * @param phrases  words in quotation marks
 * @param excluded words and phrases with a minus sign
 * @param filters  values by facet, resolved
 * @param numbers  own numbers asked for by field
 * @param unknown  filters whose value nothing has, as typed
 */
record ParsedQuery(String text, boolean cut, List<List<Token>> runs, List<List<Token>> phrases,
                   List<List<Token>> excluded, Map<String, Set<String>> filters, List<DocumentNumber> numbers,
                   List<String> unknown) {

    boolean asksForWords() {
        return !runs.isEmpty() || !phrases.isEmpty();
    }

    int words() {
        return runs.stream().mapToInt(List::size).sum();
    }
}
