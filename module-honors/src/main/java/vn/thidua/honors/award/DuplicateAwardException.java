package vn.thidua.honors.award;

import vn.thidua.core.error.PortalException;

/** The same achievement is not awarded twice; what was awarded before stands in the way, and may be corrected or revoked. */
public class DuplicateAwardException extends PortalException {

    private static final long serialVersionUID = 1L;

    private final long earlierId;

    /**
     * @param messageKey which rule it is; its text names the article
     */
    DuplicateAwardException(String messageKey, Award earlier) {
        super(Kind.CONFLICT, messageKey, earlier.subjectName(), earlier.awardName(), earlier.details().year().toString(),
                earlier.details().decisionNumber(), path(earlier.getId()));
        earlierId = earlier.getId();
    }

    /** The award that stands in the way. */
    public long earlierId() {
        return earlierId;
    }

    /** The page of an award, below the context root. */
    static String path(long awardId) {
        return "/honors/award?id=" + awardId;
    }
}
