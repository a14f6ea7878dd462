package vn.thidua.honors.award;

import static vn.thidua.honors.HonorsPermissions.AWARD_EDIT;
import static vn.thidua.honors.HonorsPermissions.AWARD_VIEW;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.thidua.core.audit.AuditLog;
import vn.thidua.core.audit.Versions;
import vn.thidua.core.error.PortalException;
import vn.thidua.core.organization.UnitTrees;
import vn.thidua.core.rest.Page;
import vn.thidua.core.search.outbox.SearchOutbox;
import vn.thidua.core.security.AccessControl;
import vn.thidua.core.spi.ContentRef;
import vn.thidua.honors.HonorsModule;

/**
 * What people can do with awards. Everybody sees what stands; what was revoked is there for those only who keep the register. The
 * same achievement is not awarded twice, and nobody may lift that: the earlier award is corrected or revoked first.
 */
@ApplicationScoped
@Transactional
public class AwardService {

    @Inject private AwardRepository awards;
    @Inject private AwardRules rules;
    @Inject private UnitTrees units;
    @Inject private AccessControl access;
    @Inject private AuditLog audit;
    @Inject private Versions versions;
    @Inject private SearchOutbox outbox;

    /** One page of awards, the latest decision first. */
    public Page<AwardSummary> page(AwardFilter filter, int page, int size) {
        access.requireSomewhere(AWARD_VIEW);
        Set<Long> within = filter.unitId() == null ? Set.of() : units.current().withDescendants(filter.unitId());
        return awards.page(filter, within, access.scope(AWARD_EDIT), page, size);
    }

    /** The years of awards, newest first. */
    public List<Integer> years() {
        access.requireSomewhere(AWARD_VIEW);
        return awards.years();
    }

    /**
     * @throws PortalException when there is none, or none that may be read
     */
    public Award get(long id) {
        access.requireSomewhere(AWARD_VIEW);
        return awards.find(id).filter(award -> access.mayOpen(award.audience()))
                .orElseThrow(() -> PortalException.notFound("error.award.unknown"));
    }

    /** Those of some awards that stand, by the code of their title or form. */
    public Map<String, Set<Long>> byCode(Set<Long> ids) {
        access.requireSomewhere(AWARD_VIEW);
        return awards.byCode(ids);
    }

    /** All awards of a person of the staff that may be read, the latest first. */
    public List<Award> ofPerson(long personId) {
        return ofSubject(AwardKeys.person(personId));
    }

    /** All awards of a unit as a whole that may be read, the latest first. */
    public List<Award> ofUnit(long unitId) {
        return ofSubject(AwardKeys.unit(unitId));
    }

    private List<Award> ofSubject(String key) {
        access.requireSomewhere(AWARD_VIEW);
        return awards.ofSubject(key).stream().filter(award -> access.mayOpen(award.audience())).toList();
    }

    /** The award for whoever is about to change it. */
    public Award getForEdit(long id) {
        Award award = get(id);
        requireEdit(award.unitId());
        demandStanding(award);
        return award;
    }

    /** Demands the right to enter awards for at least one unit. */
    public void requireAdd() {
        access.requireSomewhere(AWARD_EDIT);
    }

    /**
     * Enters an award with the prize of its decision's day.
     *
     * @throws DuplicateAwardException when the same achievement was awarded before
     */
    public Award add(AwardDetails details) {
        requireAdd();
        AwardFacts facts = checked(details, null);
        Award award = awards.save(new Award(facts, access.requireSignedIn().name()));
        announce("award.added", award);
        return award;
    }

    /**
     * Corrects an award; its prize is computed anew.
     *
     * @param seenVersion the version that the editor had before the eyes
     * @throws PortalException of kind STALE when somebody else changed it since
     */
    public Award change(long id, long seenVersion, AwardDetails details) {
        Award award = getForEdit(id);
        versions.check(award.getVersion(), seenVersion, ref(award), award.subjectName());
        award.change(checked(details, id), access.requireSignedIn().name());
        awards.save(award);
        announce("award.changed", award);
        return award;
    }

    /** Takes an award back: it stays in the register, readers and search forget it at once. */
    public Award revoke(long id, long seenVersion, Revocation revocation) {
        Award award = getForEdit(id);
        versions.check(award.getVersion(), seenVersion, ref(award), award.subjectName());
        revocation.check(award.details().decidedOn());
        award.revoke(revocation, access.requireSignedIn().name());
        awards.save(award);
        announce("award.revoked", award);
        return award;
    }

    /** Whether whoever is at work may enter awards at all. */
    public boolean mayAdd() {
        return access.holdsSomewhere(AWARD_EDIT);
    }

    /** Whether whoever is at work may import lists. */
    public boolean mayImport() {
        return access.holds(AWARD_EDIT);
    }

    /** Whether whoever is at work may correct or revoke this award. */
    public boolean mayChange(Award award) {
        return !award.isRevoked() && keeps(award.unitId());
    }

    private AwardFacts checked(AwardDetails details, Long self) {
        AwardFacts facts = rules.facts(details);
        requireEdit(facts.recipient().unitId());
        rules.demandNew(facts, self);
        return facts;
    }

    private boolean keeps(Long unitId) {
        return unitId == null ? access.holds(AWARD_EDIT) : access.holds(AWARD_EDIT, unitId);
    }

    private void requireEdit(Long unitId) {
        if (unitId == null) {
            access.require(AWARD_EDIT);
        } else {
            access.require(AWARD_EDIT, unitId);
        }
    }

    private static void demandStanding(Award award) {
        if (award.isRevoked()) {
            throw PortalException.conflict("error.award.revoked");
        }
    }

    static ContentRef ref(Award award) {
        return ContentRef.of(HonorsModule.AWARDS.id(), award.getId());
    }

    private void announce(String action, Award award) {
        ContentRef ref = ref(award);
        audit.record(action, ref.type(), ref.id(), award.awardName() + " – " + award.subjectName());
        outbox.changed(ref);
    }
}
