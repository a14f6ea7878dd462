package vn.thidua.honors.adoption.rest;

/**
 * A yearly decision.
 *
 * @param decision one of {@link vn.thidua.honors.adoption.ReviewDecision}
 */
public record ReviewInput(Integer year, String decision, String note) { }
