package vn.thidua.core.search.web;

/** A link that chooses or unchooses something. */
public final class Choice {

    private final String label;
    private final String href;
    private final boolean chosen;
    private final long count;

    Choice(String label, String href, boolean chosen, long count) {
        this.label = label;
        this.href = href;
        this.chosen = chosen;
        this.count = count;
    }

    public String getLabel() {
        return label;
    }

    public String getHref() {
        return href;
    }

    public boolean isChosen() {
        return chosen;
    }

    public long getCount() {
        return count;
    }
}
