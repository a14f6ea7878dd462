package vn.thidua.honors.award.rest;

import jakarta.ws.rs.QueryParam;
import vn.thidua.core.error.InputCheck;
import vn.thidua.core.error.PortalException;
import vn.thidua.honors.award.AwardFilter;
import vn.thidua.honors.award.AwardKind;
import vn.thidua.honors.award.AwardState;
import vn.thidua.honors.catalogue.AwardLevel;
import vn.thidua.honors.catalogue.SubjectKind;

/** {@code ?q=&year=&code=&unit=&kind=&level=&decision=&subject=&state=}: what a list of awards is narrowed to. */
public class AwardQuery {

    @QueryParam("q") private String text;
    @QueryParam("year") private String year;
    @QueryParam("code") private String code;
    @QueryParam("unit") private String unit;
    @QueryParam("kind") private String kind;
    @QueryParam("level") private String level;
    @QueryParam("decision") private String decision;
    @QueryParam("subject") private String subject;
    @QueryParam("state") private String state;

    /**
     * @throws PortalException of kind INVALID when a parameter cannot be read
     */
    AwardFilter filter() {
        var checks = new InputCheck();
        var filter = new AwardFilter(text, checks.readYear("year", year), given(code), checks.readId("unit", unit),
                checks.readChoice("kind", kind, AwardKind.class), checks.readChoice("level", level, AwardLevel.class), given(decision),
                checks.readChoice("subject", subject, SubjectKind.class), checks.readChoice("state", state, AwardState.class));
        checks.demand();
        return filter;
    }

    private static String given(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
