package vn.thidua.emulation.document.web;

import java.io.Serializable;
import java.time.LocalDate;
import vn.thidua.emulation.document.DocumentDetails;
import vn.thidua.emulation.document.DocumentKind;
import vn.thidua.emulation.document.Visibility;

/** What stands in the fields of the form of a document. */
public class DocumentForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private DocumentKind kind = DocumentKind.PLAN;
    private String number;
    private String issuer;
    private String place;
    private LocalDate issuedOn;
    private String title;
    private Integer subjectYear;
    private String body;
    private Long unitId;
    private Visibility visibility = Visibility.EVERYONE;

    static DocumentForm of(DocumentDetails details) {
        var form = new DocumentForm();
        form.kind = details.kind();
        form.number = details.number();
        form.issuer = details.issuer();
        form.place = details.place();
        form.issuedOn = details.issuedOn();
        form.title = details.title();
        form.subjectYear = details.subjectYear();
        form.body = details.body();
        form.unitId = details.unitId();
        form.visibility = details.visibility();
        return form;
    }

    DocumentDetails details() {
        return new DocumentDetails(kind, number, issuer, place, issuedOn, title, subjectYear, body, unitId, visibility);
    }

    public DocumentKind getKind() {
        return kind;
    }

    public void setKind(DocumentKind value) {
        kind = value;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String value) {
        number = value;
    }

    public String getIssuer() {
        return issuer;
    }

    public void setIssuer(String value) {
        issuer = value;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String value) {
        place = value;
    }

    public LocalDate getIssuedOn() {
        return issuedOn;
    }

    public void setIssuedOn(LocalDate value) {
        issuedOn = value;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String value) {
        title = value;
    }

    public Integer getSubjectYear() {
        return subjectYear;
    }

    public void setSubjectYear(Integer value) {
        subjectYear = value;
    }

    public String getBody() {
        return body;
    }

    public void setBody(String value) {
        body = value;
    }

    public Long getUnitId() {
        return unitId;
    }

    public void setUnitId(Long value) {
        unitId = value;
    }

    public Visibility getVisibility() {
        return visibility;
    }

    public void setVisibility(Visibility value) {
        visibility = value;
    }
}
