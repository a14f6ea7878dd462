package vn.thidua.honors.model;

/** Fired in the transaction that publishes, withdraws or corrects a model, so that what is remembered of the published ones is read anew. */
public record ModelPublicationChanged(long modelId) { }
