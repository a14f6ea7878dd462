package vn.thidua.emulation.document.internal;

import jakarta.persistence.EntityManager;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.thidua.core.data.Conditions;
import vn.thidua.core.text.PlainText;

/**
 * Narrows a list to the documents that hold certain words. The rarest word is looked up in the table of words; whatever is left
 * over is then read. Where every word is in more documents than that, the list's own order finds a page of them soon.
 */
final class WordFilter {

    /** Above every word that begins with what stands before it, in whatever order the database keeps letters. */
    private static final String ABOVE_ALL = "zzzzzzzzzzzzzzzz";
    private static final Pattern SERIAL = Pattern.compile("(?<![\\p{L}\\d])\\d{1,6}(?=[/-]\\p{L})");
    private static final int RARE = 1_000;
    private static final int MOST_LOOKED_UP = 6;
    private static final int LONGEST = 60;

    private final EntityManager em;
    private boolean common;
    private boolean rare;

    WordFilter(EntityManager em) {
        this.em = em;
    }

    /** The end of the range of everything that begins like this. */
    static String last(String beginning) {
        return beginning + ABOVE_ALL;
    }

    /**
     * Adds the conditions for a text. Its words may be the beginnings of others, but for the digits of a number such as
     * {@code 12/KH-SKHCN}: there 12 is not the beginning of 120.
     *
     * @return false when no document can meet them
     */
    boolean narrow(Conditions conditions, String text) {
        List<String> words = Stream.of(PlainText.of(text).split(" ")).filter(word -> !word.isEmpty()).distinct().toList();
        Set<String> whole = SERIAL.matcher(text == null ? "" : text).results().map(MatchResult::group).collect(Collectors.toSet());
        for (String word : words) {
            String sought = " " + word + (whole.contains(word) ? " " : "");
            conditions.and("locate(:" + conditions.parameter(sought) + ", d.plain) > 0");
        }
        List<Long> rarest = null;
        for (String word : words.stream().sorted(Comparator.comparingInt(String::length).reversed()).limit(MOST_LOOKED_UP).toList()) {
            List<Long> holders = holders(word, whole.contains(word));
            if (holders.isEmpty()) {
                return false;
            }
            if (holders.size() <= RARE && (rarest == null || holders.size() < rarest.size())) {
                rarest = holders;
            }
        }
        if (rarest != null) {
            conditions.in("d.id", rarest);
        }
        rare = rarest != null;
        common = !words.isEmpty() && rarest == null;
        return true;
    }

    /** Whether one of the words is in few documents only. */
    boolean isRare() {
        return rare;
    }

    /** Whether words were asked for and each of them is in many documents. */
    boolean isCommon() {
        return common;
    }

    private List<Long> holders(String word, boolean whole) {
        String beginning = word.substring(0, Math.min(word.length(), LONGEST));
        var ids = new LinkedHashSet<Long>();
        List<?> rows = em.createNativeQuery("select document_id from emulation_document_word where word >= ?1 and word <= ?2")
                .setParameter(1, beginning).setParameter(2, whole ? beginning : last(beginning)).setMaxResults(RARE + 1).getResultList();
        rows.forEach(id -> ids.add(((Number) id).longValue()));
        return List.copyOf(ids);
    }
}
