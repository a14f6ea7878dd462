package vn.thidua.honors.model;

/** Whether a model is for everybody. Kept as a word: lists ask for it together with words of a text, see {@link vn.thidua.core.data.Conditions}. */
public enum Publication {
    INNER, PUBLISHED
}
