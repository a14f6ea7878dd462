package vn.thidua.propaganda.campaign;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/** How much is planned for one channel in one phase. */
@Entity(name = "PropagandaTarget")
@Table(name = "propaganda_target")
class Target {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "propaganda_target_seq")
    @SequenceGenerator(name = "propaganda_target_seq", sequenceName = "propaganda_target_seq", allocationSize = 50)
    private Long id;

    @ManyToOne
    @JoinColumn(name = "campaign_id")
    private Campaign campaign;
    @ManyToOne
    @JoinColumn(name = "phase_id")
    private Phase phase;
    @Column(name = "channel_id") private long channelId;
    private int planned;

    /** For JPA. */
    protected Target() { }

    Target(Campaign campaign, Phase phase, long channelId) {
        this.campaign = campaign;
        this.phase = phase;
        this.channelId = channelId;
    }

    boolean is(Phase ofPhase, long channel) {
        return phase == ofPhase && channelId == channel;
    }

    Phase getPhase() {
        return phase;
    }

    long getChannelId() {
        return channelId;
    }

    int getPlanned() {
        return planned;
    }

    void plan(int count) {
        planned = count;
    }
}
