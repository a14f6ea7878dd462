package vn.thidua.propaganda.campaign;

/** A draft of a campaign is deleted by the running transaction; what names it has to forget it. */
public record CampaignRemoved(long campaignId) { }
