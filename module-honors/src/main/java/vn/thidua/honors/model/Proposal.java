package vn.thidua.honors.model;

import java.time.LocalDate;
import java.util.Objects;
import vn.thidua.core.data.Moments;

/**
 * A discovery on its way in.
 *
 * @param evidence why it is worth a look
 * @param source   where it was found; may be empty
 * @param on       null for today; only those who lead models name another day
 * @param personId who proposes it; null for whoever is at work; only those who lead models name somebody else
 */
public record Proposal(ModelFacts facts, StoryText text, String evidence, String source, LocalDate on, Long personId) {

    public Proposal {
        on = Objects.requireNonNullElseGet(on, Moments::today);
    }

    /** A proposal of whoever is at work, today. */
    public static Proposal of(ModelFacts facts, StoryText text, String evidence, String source) {
        return new Proposal(facts, text, evidence, source, null, null);
    }

    boolean isWrittenDownLater() {
        return personId != null || !on.equals(Moments.today());
    }
}
