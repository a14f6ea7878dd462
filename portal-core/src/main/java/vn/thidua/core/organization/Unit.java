package vn.thidua.core.organization;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A part of the department. Units form a tree below the department itself. They come and go by reorganisation: a unit that is
 * merged or dissolved gets an end date and stays, because plans, models and awards of its time speak of it.
 */
@Entity(name = "Unit")
@Table(name = "core_unit")
public class Unit {

    /** What kind of unit it is. */
    public enum Kind {
        /** The Sở itself, the root of the tree. */
        DEPARTMENT,
        /** Văn phòng, thanh tra and phòng chuyên môn: inside the department. */
        DIVISION,
        /** Chi cục, trung tâm: below the department, often with a seal and accounts of its own. */
        SUBORDINATE,
        /** A team or station inside another unit. */
        TEAM
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "core_unit_seq")
    @SequenceGenerator(name = "core_unit_seq", sequenceName = "core_unit_seq", allocationSize = 50)
    private Long id;

    @Version private long version;
    private String code;
    private String name;
    @Column(name = "short_name") private String shortName;
    @Enumerated(EnumType.STRING) private Kind kind;
    @Column(name = "parent_id") private Long parentId;
    @Column(name = "starts_on") private LocalDate startsOn;
    @Column(name = "ends_on") private LocalDate endsOn;
    private int place;
    @Column(name = "successor_id") private Long successorId;

    /** For JPA. */
    protected Unit() { }

    /** A unit as described; {@link UnitService} has checked that it fits into the tree. */
    Unit(UnitDetails details) {
        describe(details);
    }

    /** Takes over everything that people may change. */
    final void describe(UnitDetails details) {
        code = Objects.requireNonNull(details.code(), "code");
        name = Objects.requireNonNull(details.name(), "name");
        shortName = details.shortName();
        kind = Objects.requireNonNull(details.kind(), "kind");
        parentId = details.parentId();
        startsOn = Objects.requireNonNull(details.startsOn(), "startsOn");
        endsOn = details.endsOn();
        place = details.place() == null ? 0 : details.place();
        successorId = details.successorId();
    }

    /** The unit as it is, in the form in which it is changed. */
    public UnitDetails details() {
        return new UnitDetails(code, name, shortName, kind, parentId, startsOn, endsOn, place, successorId);
    }

    public Long getId() {
        return id;
    }

    public long getVersion() {
        return version;
    }

    public String getCode() {
        return code;
    }

    public String getName() {
        return name;
    }

    /** The short name where there is one, else the name. */
    public String getShortName() {
        return shortName == null ? name : shortName;
    }

    public Kind getKind() {
        return kind;
    }

    public OptionalLong getParentId() {
        return parentId == null ? OptionalLong.empty() : OptionalLong.of(parentId);
    }

    public LocalDate getStartsOn() {
        return startsOn;
    }

    /** The last day; empty while the unit exists without an end. */
    public Optional<LocalDate> getEndsOn() {
        return Optional.ofNullable(endsOn);
    }

    /** Its place among its siblings. */
    public int getPlace() {
        return place;
    }

    /** The unit that took over its work when it was merged; empty while it exists and when it was dissolved. */
    public OptionalLong getSuccessorId() {
        return successorId == null ? OptionalLong.empty() : OptionalLong.of(successorId);
    }

    public boolean existsOn(LocalDate day) {
        return !day.isBefore(startsOn) && (endsOn == null || !day.isAfter(endsOn));
    }
}
