package vn.thidua.propaganda.overview;

import java.util.List;

/**
 * Something to do for a campaign next.
 *
 * @param kind   what kind of thing it is
 * @param facts  what its sentence speaks of: numbers, days, titles
 * @param path   where it is done, below the context root
 * @param inDays in how many days it is due; negative when it is overdue
 */
public record NextStep(Kind kind, List<Object> facts, String path, long inDays) {

    /** Kinds of steps; of steps that are due on the same day the earlier kind comes first. */
    public enum Kind {
        /** People have not confirmed that they read a post. */
        CONFIRM,
        /** Posts wait to be approved. */
        APPROVE,
        /** The first day has come, or comes soon, and the campaign is a draft still. */
        START,
        /** Its last day has passed and it is still open. */
        FINISH,
        /** Channels of the phase that goes on have done less than they should. */
        CATCH_UP,
        /** Nothing was told yet of contents of the phase that goes on. */
        TELL,
        /** Units that carry the campaign out have held nothing yet. */
        HOLD,
        /** Posts appear by themselves. */
        APPEAR,
        /** A phase begins. */
        BEGIN,
        /** The day that people count down to comes. */
        CELEBRATE;

        /** The key of its sentence in the module's messages. */
        public String textKey() {
            return "overview.step." + name();
        }
    }

    public NextStep {
        facts = List.copyOf(facts);
    }

    /** The tone of its badge: late, due within a week, or later. */
    public String tone() {
        return inDays < 0 ? "danger" : inDays <= 7 ? "warning" : "info";
    }
}
