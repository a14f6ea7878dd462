package vn.thidua.propaganda.post;

import java.util.Set;

/**
 * What a list of posts is narrowed to; null or empty for no limit. Begin with {@link #NONE} and say what is wanted.
 *
 * @param text       words of the title or the lead, with or without marks
 * @param columnIds  the columns they stand in; empty for any
 * @param year       the year of publication; others count for the year of their last change
 * @param tag        with or without marks
 * @param view       which of them, seen from whoever asks
 */
public record PostFilter(String text, Set<Long> columnIds, PostState state, Integer year, Long campaignId, Long phaseId, String tag,
        View view) {

    /** Which posts, seen from whoever asks. */
    public enum View {
        ALL,
        /** Those that belong to whoever asks. */
        MINE,
        /** Those with which whoever asks has something to do next: returned ones of one's own, those to approve, those to publish. */
        WAITING,
        /** Those that are submitted or approved and not out yet. */
        IN_REVIEW
    }

    public static final PostFilter NONE = new PostFilter(null, Set.of(), null, null, null, null, null, View.ALL);
    /** What readers see. */
    public static final PostFilter PUBLISHED = NONE.in(PostState.PUBLISHED);

    public PostFilter {
        columnIds = columnIds == null ? Set.of() : Set.copyOf(columnIds);
    }

    public PostFilter withText(String words) {
        return new PostFilter(words, columnIds, state, year, campaignId, phaseId, tag, view);
    }

    /** Those that stand in one of these columns; every column when there are none. */
    public PostFilter inColumns(Set<Long> ids) {
        return new PostFilter(text, ids, state, year, campaignId, phaseId, tag, view);
    }

    public PostFilter in(PostState which) {
        return new PostFilter(text, columnIds, which, year, campaignId, phaseId, tag, view);
    }

    public PostFilter ofYear(Integer which) {
        return new PostFilter(text, columnIds, state, which, campaignId, phaseId, tag, view);
    }

    /**
     * @param campaign null for any
     * @param phase    null for any
     */
    public PostFilter ofCampaign(Long campaign, Long phase) {
        return new PostFilter(text, columnIds, state, year, campaign, phase, tag, view);
    }

    public PostFilter tagged(String word) {
        return new PostFilter(text, columnIds, state, year, campaignId, phaseId, word, view);
    }

    public PostFilter seenAs(View which) {
        return new PostFilter(text, columnIds, state, year, campaignId, phaseId, tag, which);
    }
}
