package vn.thidua.core.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import vn.thidua.core.data.Moments;

/**
 * A role given to an account: for the whole portal, or for one unit and all below it, from one day to another. What is given
 * does not change; it is ended, and something else is given.
 */
@Entity(name = "RoleGrant")
@Table(name = "core_role_grant")
public class RoleGrant {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "core_role_grant_seq")
    @SequenceGenerator(name = "core_role_grant_seq", sequenceName = "core_role_grant_seq", allocationSize = 50)
    private Long id;

    @Version private long version;
    @Column(name = "account_id") private Long accountId;
    @Column(name = "role_id") private Long roleId;
    @Column(name = "unit_id") private Long unitId;
    @Column(name = "starts_on") private LocalDate startsOn;
    @Column(name = "ends_on") private LocalDate endsOn;
    @Column(name = "granted_by") private String grantedBy;
    @Column(name = "granted_at") private LocalDateTime grantedAt;

    /** For JPA. */
    protected RoleGrant() { }

    /**
     * @param unitId   null for the whole portal
     * @param endsOn   the last day; null for no end
     * @param by       login of whoever grants it
     */
    public RoleGrant(long accountId, long roleId, Long unitId, LocalDate startsOn, LocalDate endsOn, String by) {
        this.accountId = accountId;
        this.roleId = roleId;
        this.unitId = unitId;
        this.startsOn = Objects.requireNonNull(startsOn, "startsOn");
        this.endsOn = endsOn;
        grantedBy = Objects.requireNonNull(by, "by");
        grantedAt = Moments.now();
    }

    /** Ends it with this day as the last one. */
    void endOn(LocalDate lastDay) {
        endsOn = lastDay;
    }

    public Long getId() {
        return id;
    }

    public long getVersion() {
        return version;
    }

    public Long getAccountId() {
        return accountId;
    }

    public Long getRoleId() {
        return roleId;
    }

    /** The unit it holds for, with all below it; empty for the whole portal. */
    public OptionalLong getUnitId() {
        return unitId == null ? OptionalLong.empty() : OptionalLong.of(unitId);
    }

    public LocalDate getStartsOn() {
        return startsOn;
    }

    /** The last day; empty for no end. */
    public Optional<LocalDate> getEndsOn() {
        return Optional.ofNullable(endsOn);
    }

    public String getGrantedBy() {
        return grantedBy;
    }

    public Instant getGrantedAt() {
        return Moments.instant(grantedAt);
    }

    public boolean countsOn(LocalDate day) {
        return !day.isBefore(startsOn) && (endsOn == null || !day.isAfter(endsOn));
    }
}
