package vn.thidua.honors.model;

/**
 * What a list of models is narrowed to; null for no limit.
 *
 * @param text   words of the name or the summary, with or without marks
 * @param field  code of a field
 * @param unitId the unit it belongs to or one above it
 * @param award  code of a title or form that one of the linked awards gave
 */
public record ModelFilter(String text, String field, Stage stage, ModelKind kind, Integer year, Long unitId, String movement,
        String award) {

    public static final ModelFilter NONE = new ModelFilter(null, null, null, null, null, null, null, null);

    /** The models of a year. */
    public static ModelFilter ofYear(int year) {
        return new ModelFilter(null, null, null, null, year, null, null, null);
    }
}
