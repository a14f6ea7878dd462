package vn.thidua.honors.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.LocalDateTime;
import vn.thidua.core.data.Moments;

/** What the four stages of a model ask for: evidence, fostering, results, the opinions about it, waves of replication. */
@Entity(name = "HonorsDossier")
@Table(name = "honors_dossier")
public class Dossier {

    @Id @Column(name = "model_id") private Long modelId;
    @Version private long version;
    private String evidence;
    private String source;
    @Column(name = "mentor_id") private Long mentorId;
    private String plan;
    private String milestones;
    private String results;
    private String lessons;
    @Column(name = "council_opinion") private String councilOpinion;
    @Column(name = "council_on") private LocalDate councilOn;
    @Column(name = "consent_on") private LocalDate consentOn;
    @Column(name = "consent_by") private String consentBy;
    @Column(name = "consent_note") private String consentNote;
    private String waves;

    @Column(name = "cleared_on") private LocalDate clearedOn;
    @Column(name = "cleared_by") private String clearedBy = "";
    @Column(name = "verified_on") private LocalDate verifiedOn;
    @Column(name = "verified_by") private String verifiedBy = "";
    @Column(name = "verified_note") private String verifiedNote = "";
    @Column(name = "approved_on") private LocalDate approvedOn;
    @Column(name = "approved_by") private String approvedBy = "";
    @Column(name = "approved_revision") private int approvedRevision;
    @Column(name = "changed_by") private String changedBy;
    @Column(name = "changed_at") private LocalDateTime changedAt;

    /** For JPA. */
    protected Dossier() { }

    Dossier(long modelId, DossierDetails details, String by) {
        this.modelId = modelId;
        change(details, by);
    }

    final void change(DossierDetails details, String by) {
        evidence = details.evidence();
        source = details.source();
        mentorId = details.mentorId();
        plan = details.plan();
        milestones = Milestone.write(details.milestones());
        results = details.results();
        lessons = details.lessons();
        councilOpinion = details.councilOpinion();
        councilOn = details.councilOn();
        consentOn = details.consentOn();
        consentBy = details.consentBy();
        consentNote = details.consentNote();
        waves = Wave.write(details.waves());
        touch(by);
    }

    void clear(LocalDate on, String by) {
        clearedOn = on;
        clearedBy = by;
        touch(by);
    }

    void verify(LocalDate on, String by, String note) {
        verifiedOn = on;
        verifiedBy = by;
        verifiedNote = note;
        touch(by);
    }

    void approve(LocalDate on, String by, int revision) {
        approvedOn = on;
        approvedBy = by;
        approvedRevision = revision;
        touch(by);
    }

    /** What was confirmed has to be confirmed anew when a model comes here again. */
    void goBack(String by) {
        verifiedOn = null;
        verifiedBy = "";
        verifiedNote = "";
        approvedOn = null;
        approvedBy = "";
        approvedRevision = 0;
        touch(by);
    }

    private void touch(String by) {
        changedBy = by;
        changedAt = Moments.now();
    }

    public DossierDetails details() {
        return new DossierDetails(evidence, source, mentorId, plan, Milestone.read(milestones), results, lessons, councilOpinion,
                councilOn, consentOn, consentBy, consentNote, Wave.read(waves));
    }

    public Confirmations confirmations() {
        return new Confirmations(clearedOn, clearedBy, verifiedOn, verifiedBy, verifiedNote, approvedOn, approvedBy, approvedRevision);
    }

    public Long getModelId() {
        return modelId;
    }

    public long getVersion() {
        return version;
    }

    public String getChangedBy() {
        return changedBy;
    }

    /** As stored. */
    public LocalDateTime getChangedAt() {
        return changedAt;
    }
}
