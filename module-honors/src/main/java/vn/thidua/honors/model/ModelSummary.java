package vn.thidua.honors.model;

/** A model as a list shows it: everything but the story. */
public record ModelSummary(Long id, long version, Subject subject, String name, String field, Long unitId, Stage stage,
        String summary, int year, boolean published) { }
