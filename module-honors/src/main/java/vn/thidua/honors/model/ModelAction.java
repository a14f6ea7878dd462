package vn.thidua.honors.model;

import java.util.EnumSet;
import java.util.Set;

/** What can be done with a model beside editing it; which of it, depends on its stage and on whether it is published. */
public enum ModelAction {
    /** Văn phòng takes the proposal up. */
    ACCEPT,
    /** Văn phòng says no, with a reason. */
    DECLINE,
    /** The proposer takes it back. */
    RECALL,
    /** A proposal that was declined or taken back is looked at again. */
    REOPEN,
    /** To the next stage, when the exit tests of this one hold. */
    ADVANCE,
    /** To the stage before, with a reason. */
    BACK,
    /** The officer declares that no discipline, complaint or inspection is pending. */
    CLEAR,
    /** The head of the unit confirms the results. */
    VERIFY,
    /** A leader approves the story as it stands. */
    APPROVE,
    /** Readers see the story as it stands. */
    PUBLISH,
    /** Readers see only that it was withdrawn, and why. */
    WITHDRAW;

    /** What the state of a model allows, whoever asks. */
    public static Set<ModelAction> allowed(Stage stage, Publication publication) {
        Set<ModelAction> allowed = switch (stage) {
            case PROPOSED -> EnumSet.of(ACCEPT, DECLINE, RECALL);
            case DECLINED, RECALLED -> EnumSet.of(REOPEN);
            case DISCOVERY -> EnumSet.of(ADVANCE, BACK, CLEAR);
            case FOSTERING -> EnumSet.of(ADVANCE, BACK, CLEAR, APPROVE, PUBLISH);
            case SUMMING_UP -> EnumSet.of(ADVANCE, BACK, CLEAR, VERIFY, APPROVE, PUBLISH);
            case REPLICATION -> EnumSet.of(BACK, CLEAR, VERIFY, APPROVE, PUBLISH);
        };
        if (publication == Publication.PUBLISHED) {
            allowed.add(WITHDRAW);
        }
        return allowed;
    }

    /** Whether it has to be said why. */
    public boolean needsReason() {
        return this == DECLINE || this == BACK || this == WITHDRAW;
    }

    /** The key of its name for people in the module's messages. */
    public String titleKey() {
        return "model.action." + name();
    }
}
