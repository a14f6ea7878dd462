package vn.thidua.core.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

import vn.thidua.core.search.analysis.Token;
import vn.thidua.core.search.analysis.Tokens;

/**
 * Marks what was found and chooses the part of a text that shows it best. It cuts the stored text anew with the
 * rules of the index, so that offsets are always those of the text as written, whatever its Unicode form.
 */
final class Highlighter {

    /** About this many characters make an excerpt. */
    static final int EXCERPT = 220;
    private static final int CONTEXT = 60;
    private static final int LONGEST_TITLE = 1_000;
    /** Of a huge text only the beginning is looked through; it would cost more than the search. */
    private static final int LONGEST_BODY = 120_000;

    private final HighlightTerms terms;

    Highlighter(HighlightTerms terms) {
        this.terms = terms;
    }

    /** A stretch to be marked. */
    private record Match(int start, int end, float weight, String word) {
    }

    /** A whole title for HTML. */
    String title(String text) {
        var shown = text.length() > LONGEST_TITLE ? text.substring(0, LONGEST_TITLE) : text;
        var html = new StringBuilder(shown.length() + 64);
        Html.append(html, shown, 0, shown.length(), spans(matches(shown)));
        return html.toString();
    }

    /** The part of a body that shows best what was found, for HTML; its beginning when nothing was. */
    String excerpt(String body) {
        var text = body.length() > LONGEST_BODY ? body.substring(0, LONGEST_BODY) : body;
        var matches = matches(text);
        int[] window = matches.isEmpty() ? new int[] {0, 0} : best(matches);
        int from = Html.start(text, window[0], CONTEXT);
        int to = Html.end(text, Math.max(window[1], Math.min(text.length(), from + EXCERPT)), CONTEXT);
        var html = new StringBuilder(EXCERPT * 2);
        html.append(from > 0 ? "… " : "");
        Html.append(html, text, from, to, spans(matches));
        html.append(to < body.length() ? " …" : "");
        return html.toString();
    }

    private List<Match> matches(String text) {
        if (terms.isEmpty()) {
            return List.of();
        }
        var found = new ArrayList<Match>();
        Token before = null;
        boolean beforeMarked = false;
        for (var token : Tokens.of(text)) {
            boolean together = before != null && terms.together(before.syllable(), token.syllable());
            if (together && !beforeMarked) {
                found.add(match(before, 1));
            }
            float weight = terms.weight(token.syllable());
            if (together || weight > 0) {
                found.add(match(token, together ? weight + 2 : weight));
            }
            beforeMarked = together || weight > 0;
            before = token;
        }
        return found;
    }

    private static Match match(Token token, float weight) {
        return new Match(token.start(), token.end(), weight, token.syllable().plain());
    }

    /** The window with the most weight, where a word counts once in full. */
    private static int[] best(List<Match> matches) {
        int bestFirst = 0;
        int bestLast = 0;
        float bestWeight = -1;
        for (int first = 0; first < matches.size(); first++) {
            var seen = new HashSet<String>();
            float weight = 0;
            int last = first;
            int at = first;
            while (at < matches.size() && matches.get(at).end - matches.get(first).start <= EXCERPT - 20) {
                weight += seen.add(matches.get(at).word) ? matches.get(at).weight : matches.get(at).weight / 10;
                last = at++;
            }
            if (weight > bestWeight) {
                bestWeight = weight;
                bestFirst = first;
                bestLast = last;
            }
        }
        return new int[] {matches.get(bestFirst).start, matches.get(bestLast).end};
    }

    private static List<int[]> spans(List<Match> matches) {
        return matches.stream().map(match -> new int[] {match.start, match.end}).toList();
    }
}
