package vn.thidua.propaganda.campaign;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.LocalDateTime;
import vn.thidua.core.data.Moments;
import vn.thidua.core.spi.ContentRef;

/** Something that a unit held for a campaign away from the screen: a law day, a meeting, a contest. Its photos are files of it. */
@Entity(name = "PropagandaActivity")
@Table(name = "propaganda_activity")
public class Activity {

    /** The type under which files and the audit log speak of activities. */
    public static final String TYPE = "propaganda.activity";

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "propaganda_activity_seq")
    @SequenceGenerator(name = "propaganda_activity_seq", sequenceName = "propaganda_activity_seq", allocationSize = 50)
    private Long id;

    @Version private long version;
    @Column(name = "campaign_id") private long campaignId;
    @Column(name = "phase_id") private Long phaseId;
    @Column(name = "channel_id") private long channelId;
    @Column(name = "unit_id") private long unitId;
    @Column(name = "held_on") private LocalDate heldOn;
    private Integer people;
    private String title;
    @Column(name = "body") private String text;
    @Column(name = "changed_by") private String changedBy;
    @Column(name = "changed_at") private LocalDateTime changedAt;

    /** For JPA. */
    protected Activity() { }

    Activity(long campaignId, ActivityDetails details, String by) {
        this.campaignId = campaignId;
        change(details, by);
    }

    final void change(ActivityDetails details, String by) {
        phaseId = details.phaseId();
        channelId = details.channelId();
        unitId = details.unitId();
        heldOn = details.heldOn();
        people = details.people();
        title = details.title();
        text = details.text();
        changedBy = by;
        changedAt = Moments.now();
    }

    /** What people said about it. */
    public ActivityDetails details() {
        return new ActivityDetails(phaseId, channelId, unitId, heldOn, people, title, text);
    }

    public ContentRef ref() {
        return ContentRef.of(TYPE, id);
    }

    public Long getId() {
        return id;
    }

    public long getVersion() {
        return version;
    }

    public long getCampaignId() {
        return campaignId;
    }

    long getUnitId() {
        return unitId;
    }

    /** Name of who changed it last. */
    public String getChangedBy() {
        return changedBy;
    }

    /** When it was changed last, as stored. */
    public LocalDateTime getChangedAt() {
        return changedAt;
    }
}
