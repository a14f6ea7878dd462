package vn.thidua.honors.model.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import vn.thidua.honors.model.DossierDetails;
import vn.thidua.honors.model.TypedLines;

/** What stands in the fields of the form of a dossier. Lists are typed as {@link TypedLines}. */
public class DossierForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String evidence;
    private String source;
    private String mentor;
    private String plan;
    private String milestones;
    private String results;
    private String lessons;
    private String councilOpinion;
    private LocalDate councilOn;
    private LocalDate consentOn;
    private String consentBy;
    private String consentNote;
    private String waves;
    /**
     * @param mentor as the field of it holds it
     * @param code   the code of a unit
     */
    static DossierForm of(DossierDetails details, String mentor, Function<Long, String> code) {
        var form = new DossierForm();
        form.evidence = details.evidence();
        form.source = details.source();
        form.mentor = mentor;
        form.plan = details.plan();
        form.milestones = TypedLines.ofMilestones(details.milestones());
        form.results = details.results();
        form.lessons = details.lessons();
        form.councilOpinion = details.councilOpinion();
        form.councilOn = details.councilOn();
        form.consentOn = details.consentOn();
        form.consentBy = details.consentBy();
        form.consentNote = details.consentNote();
        form.waves = TypedLines.ofWaves(details.waves(), code);
        return form;
    }

    DossierDetails details(Long mentorId, ToLongFunction<String> unit) {
        return new DossierDetails(evidence, source, mentorId, plan, TypedLines.milestones("milestones", milestones), results, lessons,
                councilOpinion, councilOn, consentOn, consentBy, consentNote, TypedLines.waves("waves", waves, unit));
    }

    public String getEvidence() {
        return evidence;
    }

    public void setEvidence(String value) {
        evidence = value;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String value) {
        source = value;
    }

    public String getMentor() {
        return mentor;
    }

    public void setMentor(String value) {
        mentor = value;
    }

    public String getPlan() {
        return plan;
    }

    public void setPlan(String value) {
        plan = value;
    }

    public String getMilestones() {
        return milestones;
    }

    public void setMilestones(String value) {
        milestones = value;
    }

    public String getResults() {
        return results;
    }

    public void setResults(String value) {
        results = value;
    }

    public String getLessons() {
        return lessons;
    }

    public void setLessons(String value) {
        lessons = value;
    }

    public String getCouncilOpinion() {
        return councilOpinion;
    }

    public void setCouncilOpinion(String value) {
        councilOpinion = value;
    }

    public LocalDate getCouncilOn() {
        return councilOn;
    }

    public void setCouncilOn(LocalDate value) {
        councilOn = value;
    }

    public LocalDate getConsentOn() {
        return consentOn;
    }

    public void setConsentOn(LocalDate value) {
        consentOn = value;
    }

    public String getConsentBy() {
        return consentBy;
    }

    public void setConsentBy(String value) {
        consentBy = value;
    }

    public String getConsentNote() {
        return consentNote;
    }

    public void setConsentNote(String value) {
        consentNote = value;
    }

    public String getWaves() {
        return waves;
    }

    public void setWaves(String value) {
        waves = value;
    }
}
