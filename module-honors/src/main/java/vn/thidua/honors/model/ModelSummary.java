package vn.thidua.honors.model;

/** A model as a list shows it: everything but the story. */
public record ModelSummary(Long id, long version, Subject subject, String name, String field, Long unitId, Stage stage,
        String summary, int year, boolean published) {

    /** As a query makes it. */
    public ModelSummary(Long id, long version, Subject subject, String name, String field, Long unitId, Stage stage,
            String summary, int year, Publication publication) {
        this(id, version, subject, name, field, unitId, stage, summary, year, publication == Publication.PUBLISHED);
    }
}
