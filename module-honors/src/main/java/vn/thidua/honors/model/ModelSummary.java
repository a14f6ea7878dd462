package vn.thidua.honors.model;

import java.time.LocalDate;

/**
 * A model as a list shows it: as readers know it where it is published, else as it stands.
 *
 * @param portrait a file; null for none
 */
public record ModelSummary(Long id, long version, ModelKind kind, String name, String field, Long unitId, Stage stage, String summary,
        int year, String movement, Publication publication, Long portrait, LocalDate proposedOn, String proposedBy) {

    /** As a query makes it. */
    public ModelSummary(Long id, long version, ModelKind kind, String name, String shownName, String field, Long unitId, Stage stage,
            String summary, String shownSummary, int year, String movement, Publication publication, Long portrait,
            Long shownPortrait, LocalDate proposedOn, String proposedBy) {
        this(id, version, kind, publication == Publication.PUBLISHED ? shownName : name, field, unitId, stage,
                publication == Publication.PUBLISHED ? shownSummary : summary, year, movement, publication,
                publication == Publication.PUBLISHED ? shownPortrait : portrait, proposedOn, proposedBy);
    }

    public boolean published() {
        return publication == Publication.PUBLISHED;
    }
}
