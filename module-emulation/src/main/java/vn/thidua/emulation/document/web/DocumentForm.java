package vn.thidua.emulation.document.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Map;
import vn.thidua.core.layout.Parameters;
import vn.thidua.emulation.document.AgencyDetails;
import vn.thidua.emulation.document.DocumentDetails;
import vn.thidua.emulation.document.DocumentKind;
import vn.thidua.emulation.document.Signature;
import vn.thidua.emulation.document.SigningAuthority;
import vn.thidua.emulation.document.Urgency;
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
    private LocalDate effectiveFrom;
    private LocalDate effectiveTo;
    private Urgency urgency = Urgency.NORMAL;
    private SigningAuthority authority = SigningAuthority.NONE;
    private String onBehalf;
    private String position;
    private String signer;
    private String recipients;

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
        form.effectiveFrom = details.effectiveFrom();
        form.effectiveTo = details.effectiveTo();
        form.urgency = details.urgency();
        form.authority = details.signature().authority();
        form.onBehalf = details.signature().onBehalf();
        form.position = details.signature().position();
        form.signer = details.signature().name();
        form.recipients = details.recipients();
        return form;
    }

    /** A new document is most often one of the department. */
    void suggest(AgencyDetails agency) {
        issuer = agency.name();
        place = agency.place();
    }

    /** Takes what a link to the page tells of the document, such as that of a document which others cite. */
    void take(Map<String, String> told) {
        Parameters.choice(told.get("kind"), DocumentKind.class).ifPresent(given -> kind = given);
        Parameters.day(told.get("issuedOn")).ifPresent(given -> issuedOn = given);
        number = told.getOrDefault("number", number);
        title = told.getOrDefault("title", title);
        if (told.containsKey("issuer")) {
            issuer = told.get("issuer");
            place = "";
        }
    }

    DocumentDetails details() {
        return new DocumentDetails(kind, number, issuer, place, issuedOn, title, subjectYear, body, unitId, visibility,
                effectiveFrom, effectiveTo, urgency, signature(), recipients);
    }

    Signature signature() {
        return new Signature(authority, onBehalf, position, signer);
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

    public LocalDate getEffectiveFrom() {
        return effectiveFrom;
    }

    public void setEffectiveFrom(LocalDate value) {
        effectiveFrom = value;
    }

    public LocalDate getEffectiveTo() {
        return effectiveTo;
    }

    public void setEffectiveTo(LocalDate value) {
        effectiveTo = value;
    }

    public Urgency getUrgency() {
        return urgency;
    }

    public void setUrgency(Urgency value) {
        urgency = value;
    }

    public SigningAuthority getAuthority() {
        return authority;
    }

    public void setAuthority(SigningAuthority value) {
        authority = value;
    }

    public String getOnBehalf() {
        return onBehalf;
    }

    public void setOnBehalf(String value) {
        onBehalf = value;
    }

    public String getPosition() {
        return position;
    }

    public void setPosition(String value) {
        position = value;
    }

    public String getSigner() {
        return signer;
    }

    public void setSigner(String value) {
        signer = value;
    }

    public String getRecipients() {
        return recipients;
    }

    public void setRecipients(String value) {
        recipients = value;
    }
}
