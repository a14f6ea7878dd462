package vn.thidua.propaganda.campaign;

/** A phase is taken out of its campaign by the running transaction; what names it has to forget it. */
public record PhaseRemoved(long campaignId, long phaseId) { }
