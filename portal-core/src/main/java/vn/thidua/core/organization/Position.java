package vn.thidua.core.organization;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * A person's place in a unit from one day to another. A person may hold several at a time, one of them the main one; a move
 * ends one position and begins another.
 */
@Entity(name = "Position")
@Table(name = "core_position")
public class Position {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "core_position_seq")
    @SequenceGenerator(name = "core_position_seq", sequenceName = "core_position_seq", allocationSize = 50)
    private Long id;

    @Version private long version;
    @Column(name = "person_id") private Long personId;
    @Column(name = "unit_id") private Long unitId;
    private String title;
    @Column(name = "unit_head") private boolean unitHead;
    private boolean main;
    @Column(name = "starts_on") private LocalDate startsOn;
    @Column(name = "ends_on") private LocalDate endsOn;

    /** For JPA. */
    protected Position() { }

    /** A position as described; {@link PersonService} has checked that it fits. */
    Position(long personId, PositionDetails details) {
        this.personId = personId;
        describe(details);
    }

    /** Takes over everything that people may change. */
    final void describe(PositionDetails details) {
        unitId = Objects.requireNonNull(details.unitId(), "unitId");
        title = Objects.requireNonNull(details.title(), "title");
        unitHead = details.unitHead();
        main = details.main();
        startsOn = Objects.requireNonNull(details.startsOn(), "startsOn");
        endsOn = details.endsOn();
    }

    public PositionDetails details() {
        return new PositionDetails(unitId, title, unitHead, main, startsOn, endsOn);
    }

    public Long getId() {
        return id;
    }

    public long getVersion() {
        return version;
    }

    public Long getPersonId() {
        return personId;
    }

    public Long getUnitId() {
        return unitId;
    }

    public String getTitle() {
        return title;
    }

    public boolean isUnitHead() {
        return unitHead;
    }

    public boolean isMain() {
        return main;
    }

    public LocalDate getStartsOn() {
        return startsOn;
    }

    /** The last day; empty while there is no end. */
    public Optional<LocalDate> getEndsOn() {
        return Optional.ofNullable(endsOn);
    }

    public boolean isHeldOn(LocalDate day) {
        return !day.isBefore(startsOn) && (endsOn == null || !day.isAfter(endsOn));
    }
}
