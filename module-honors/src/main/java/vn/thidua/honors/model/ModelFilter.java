package vn.thidua.honors.model;

/**
 * What a list of models is narrowed to; null for no limit.
 *
 * @param text   words of the name, the field or the summary, with or without marks
 * @param unitId the unit it belongs to or one above it
 */
public record ModelFilter(String text, String field, Stage stage, Subject subject, Integer year, Long unitId) {

    public static final ModelFilter NONE = new ModelFilter(null, null, null, null, null, null);
}
