package vn.thidua.propaganda.campaign;

/**
 * Whom a campaign is for. Kept as a word: lists ask for it together with words of a text, see
 * {@link vn.thidua.core.data.Conditions}.
 */
public enum Openness {
    EVERYONE,
    /** The units that the campaign names. */
    UNITS
}
