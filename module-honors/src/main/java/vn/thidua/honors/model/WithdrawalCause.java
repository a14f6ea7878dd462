package vn.thidua.honors.model;

/** Why a published model was taken back. */
public enum WithdrawalCause {
    AWARD_REVOKED, CONSENT_WITHDRAWN, OTHER;

    /** The key of its name for people in the module's messages. */
    public String titleKey() {
        return "model.cause." + name();
    }
}
