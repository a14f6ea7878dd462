package vn.thidua.honors.award;

import java.util.List;

/**
 * A name of a decision's table, and who may be meant by it.
 *
 * @param place      what stands beside the name
 * @param candidates in the order of likelihood; somebody from outside may always be meant
 * @param answer     what was answered for this name before, or the only candidate; empty where somebody has to choose
 */
public record NameQuestion(String name, String place, List<Candidate> candidates, String answer) {

    public NameQuestion {
        candidates = List.copyOf(candidates);
    }

    /**
     * Somebody who may be meant.
     *
     * @param key   what an answer names: {@code person:5}, {@code unit:5}, {@code group:5} for a group in that unit, {@code outside}
     * @param label as people tell them apart; empty for somebody from outside
     */
    public record Candidate(String key, String label) { }
}
