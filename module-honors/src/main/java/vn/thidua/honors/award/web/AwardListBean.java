package vn.thidua.honors.award.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import vn.thidua.core.layout.Parameters;
import vn.thidua.core.layout.QueryString;
import vn.thidua.core.rest.Page;
import vn.thidua.honors.award.AwardFilter;
import vn.thidua.honors.award.AwardKind;
import vn.thidua.honors.award.AwardService;
import vn.thidua.honors.award.AwardState;
import vn.thidua.honors.award.AwardSummary;
import vn.thidua.honors.catalogue.AwardLevel;
import vn.thidua.honors.catalogue.Catalogues;
import vn.thidua.honors.catalogue.SubjectKind;

/** Backs {@code honors/awards.xhtml}; the filters come from the address. */
@Named
@RequestScoped
public class AwardListBean {

    private static final int SIZE = 50;

    @Inject private AwardService service;
    @Inject private Catalogues catalogues;

    private String text;
    private String year;
    private String code;
    private String unit;
    private String kind;
    private String level;
    private String decision;
    private String subject;
    private String state;
    private String page;
    private Page<AwardSummary> awards;
    private List<Integer> years;

    /** Called once the parameters are known. */
    public void load() {
        text = Parameters.text(text);
        code = Parameters.text(code);
        decision = Parameters.text(decision);
        awards = service.page(filter(), Parameters.page(page), SIZE);
        years = service.years();
    }

    private AwardFilter filter() {
        return new AwardFilter(text, Parameters.year(year).orElse(null), code.isEmpty() ? null : code,
                Parameters.optionalId(unit).orElse(null), Parameters.choice(kind, AwardKind.class).orElse(null),
                Parameters.choice(level, AwardLevel.class).orElse(null), decision.isEmpty() ? null : decision,
                Parameters.choice(subject, SubjectKind.class).orElse(null), Parameters.choice(state, AwardState.class).orElse(null));
    }

    /** The filters as the end of an address. */
    public QueryString getQuery() {
        return QueryString.empty().with("q", text).with("year", year).with("code", code).with("unit", unit).with("kind", kind)
                .with("level", level).with("decision", decision).with("subject", subject).with("state", state);
    }

    /** Whether one of the filters that are folded away is in use. */
    public boolean isMore() {
        return !(blank(kind) && blank(level) && blank(decision) && blank(subject) && blank(state));
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }

    public Page<AwardSummary> getAwards() {
        return awards;
    }

    public List<Integer> getYears() {
        return years;
    }

    /** Titles and forms by code. */
    public Map<String, String> getCodes() {
        return catalogues.current().names();
    }

    public AwardKind[] getKinds() {
        return AwardKind.values();
    }

    public AwardLevel[] getLevels() {
        return AwardLevel.values();
    }

    public SubjectKind[] getSubjects() {
        return SubjectKind.values();
    }

    public boolean isMayAdd() {
        return service.mayAdd();
    }

    public boolean isMayImport() {
        return service.mayImport();
    }

    public String getText() {
        return text;
    }

    public void setText(String value) {
        text = value;
    }

    public String getYear() {
        return year;
    }

    public void setYear(String value) {
        year = value;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String value) {
        code = value;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String value) {
        unit = value;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String value) {
        kind = value;
    }

    public String getLevel() {
        return level;
    }

    public void setLevel(String value) {
        level = value;
    }

    public String getDecision() {
        return decision;
    }

    public void setDecision(String value) {
        decision = value;
    }

    public String getSubject() {
        return subject;
    }

    public void setSubject(String value) {
        subject = value;
    }

    public String getState() {
        return state;
    }

    public void setState(String value) {
        state = value;
    }

    public String getPage() {
        return page;
    }

    public void setPage(String value) {
        page = value;
    }
}
