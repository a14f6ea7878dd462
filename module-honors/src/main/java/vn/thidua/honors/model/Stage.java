package vn.thidua.honors.model;

import java.util.List;
import java.util.Optional;

/** The life of a model: proposed, then found, supported, summed up and copied by others, in this order. */
public enum Stage {
    /** Waits for Văn phòng to accept it. */
    PROPOSED,
    DISCOVERY, FOSTERING, SUMMING_UP, REPLICATION,
    /** Văn phòng said no. */
    DECLINED,
    /** The proposer took it back. */
    RECALLED;

    /** The four stages in their order. */
    public static final List<Stage> FOUR = List.of(DISCOVERY, FOSTERING, SUMMING_UP, REPLICATION);

    /** The stage after this one; empty for the last and for those that are none of the four. */
    public Optional<Stage> next() {
        int at = FOUR.indexOf(this);
        return at < 0 || at == FOUR.size() - 1 ? Optional.empty() : Optional.of(FOUR.get(at + 1));
    }

    /** The stage before this one; before the first is the proposal. */
    public Optional<Stage> previous() {
        int at = FOUR.indexOf(this);
        return at < 0 ? Optional.empty() : Optional.of(at == 0 ? PROPOSED : FOUR.get(at - 1));
    }

    /** Whether it is one of the four and this one or a later one. */
    public boolean isAtLeast(Stage other) {
        return FOUR.indexOf(this) >= 0 && FOUR.indexOf(this) >= FOUR.indexOf(other);
    }

    /** The key of its name for people in the module's messages. */
    public String titleKey() {
        return "model.stage." + name();
    }

    /** The colour of its badge. */
    public String tone() {
        return switch (this) {
            case PROPOSED -> "warning";
            case DISCOVERY, FOSTERING -> "info";
            case SUMMING_UP -> "accent";
            case REPLICATION -> "success";
            case DECLINED -> "danger";
            case RECALLED -> "neutral";
        };
    }
}
