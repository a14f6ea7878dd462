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
import java.time.LocalDate;
import java.util.Map;

/** A stored {@link PhaseDetails}. It keeps its id as long as it is a phase of its campaign: posts and activities name it. */
@Entity(name = "PropagandaPhase")
@Table(name = "propaganda_phase")
class Phase {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "propaganda_phase_seq")
    @SequenceGenerator(name = "propaganda_phase_seq", sequenceName = "propaganda_phase_seq", allocationSize = 50)
    private Long id;

    @ManyToOne
    @JoinColumn(name = "campaign_id")
    private Campaign campaign;
    private int place;
    private String name;
    @Column(name = "starts_on") private LocalDate startsOn;
    @Column(name = "ends_on") private LocalDate endsOn;
    private String contents;

    /** For JPA. */
    protected Phase() { }

    Phase(Campaign campaign) {
        this.campaign = campaign;
    }

    void change(PhaseDetails details, int newPlace) {
        place = newPlace;
        name = details.name();
        startsOn = details.from();
        endsOn = details.to();
        contents = details.contents();
    }

    PhaseDetails details(Map<Long, Integer> targets) {
        return new PhaseDetails(id, name, startsOn, endsOn, contents, targets);
    }

    Long getId() {
        return id;
    }

    int getPlace() {
        return place;
    }
}
