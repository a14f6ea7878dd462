package vn.thidua.honors.award.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import vn.thidua.core.data.Moments;
import vn.thidua.core.organization.PersonCard;
import vn.thidua.honors.award.AwardDetails;
import vn.thidua.honors.award.AwardKind;
import vn.thidua.honors.award.AwardSubject;
import vn.thidua.honors.catalogue.SubjectKind;

/** What stands in the fields of the form of an award. */
public class AwardForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String BETWEEN = " – ";

    private SubjectKind subjectKind = SubjectKind.PERSON;
    private String person = "";
    private Long unitId;
    private String name;
    private String place;
    private String code;
    private Integer year = Moments.today().getYear();
    private String decisionNumber;
    private LocalDate decidedOn;
    private String authority;
    private AwardKind kind;
    private String achievement;
    private String document;

    static AwardForm of(AwardDetails details, Optional<PersonCard> person) {
        AwardForm form = like(details);
        form.subjectKind = details.subject().kind();
        form.person = person.map(AwardForm::line).orElse("");
        form.unitId = details.subject().unitId();
        form.name = details.subject().name();
        form.place = details.subject().place();
        form.achievement = details.achievement();
        return form;
    }

    /** The same decision for somebody else. */
    static AwardForm like(AwardDetails details) {
        var form = new AwardForm();
        form.code = details.code();
        form.year = details.year();
        form.decisionNumber = details.decisionNumber();
        form.decidedOn = details.decidedOn();
        form.authority = details.authority();
        form.kind = details.kind();
        form.document = details.document();
        return form;
    }

    static String line(PersonCard person) {
        return person.code() + BETWEEN + person.nameAndTitle();
    }

    /** The staff number at the start of the line of a person; empty where no person of the staff is named. */
    String personCode() {
        return subjectKind != SubjectKind.PERSON || person == null || person.isBlank() ? "" : person.split(BETWEEN, 2)[0].strip();
    }

    /** Who is meant, as it stands in the fields. */
    String subjectLine() {
        return personCode().isEmpty() ? String.valueOf(name) : person;
    }

    AwardDetails details(Long personId) {
        return new AwardDetails(new AwardSubject(subjectKind, personId, unitId, name, place), code, year, decisionNumber, decidedOn,
                authority, kind, achievement, document);
    }

    public SubjectKind getSubjectKind() {
        return subjectKind;
    }

    public void setSubjectKind(SubjectKind value) {
        subjectKind = value;
    }

    public String getPerson() {
        return person;
    }

    public void setPerson(String value) {
        person = value;
    }

    public Long getUnitId() {
        return unitId;
    }

    public void setUnitId(Long value) {
        unitId = value;
    }

    public String getName() {
        return name;
    }

    public void setName(String value) {
        name = value;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String value) {
        place = value;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String value) {
        code = value;
    }

    public Integer getYear() {
        return year;
    }

    public void setYear(Integer value) {
        year = value;
    }

    public String getDecisionNumber() {
        return decisionNumber;
    }

    public void setDecisionNumber(String value) {
        decisionNumber = value;
    }

    public LocalDate getDecidedOn() {
        return decidedOn;
    }

    public void setDecidedOn(LocalDate value) {
        decidedOn = value;
    }

    public String getAuthority() {
        return authority;
    }

    public void setAuthority(String value) {
        authority = value;
    }

    public AwardKind getKind() {
        return kind;
    }

    public void setKind(AwardKind value) {
        kind = value;
    }

    public String getAchievement() {
        return achievement;
    }

    public void setAchievement(String value) {
        achievement = value;
    }

    public String getDocument() {
        return document;
    }

    public void setDocument(String value) {
        document = value;
    }
}
