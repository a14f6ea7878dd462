package vn.thidua.honors.record;

import static vn.thidua.honors.HonorsPermissions.AWARD_VIEW;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.thidua.core.error.PortalException;
import vn.thidua.core.organization.OrganizationDirectory;
import vn.thidua.core.organization.PersonCard;
import vn.thidua.core.security.AccessControl;
import vn.thidua.honors.award.Award;
import vn.thidua.honors.award.AwardService;
import vn.thidua.honors.catalogue.Catalogues;

/** Records of people and of units over the years. What was awarded is public; nothing else of a person is told. */
@ApplicationScoped
@Transactional
public class RecordService {

    @Inject private AwardService awards;
    @Inject private OrganizationDirectory organization;
    @Inject private Catalogues catalogues;
    @Inject private AccessControl access;

    /**
     * @throws PortalException when there is no such person
     */
    public HonorsRecord ofPerson(long personId) {
        access.requireSomewhere(AWARD_VIEW);
        PersonCard person = organization.findPerson(personId)
                .orElseThrow(() -> PortalException.notFound("error.record.person"));
        return record(person.fullName(), awards.ofPerson(personId));
    }

    /**
     * The record of a unit as a whole; units of the past have one, too.
     *
     * @throws PortalException when there is no such unit
     */
    public HonorsRecord ofUnit(long unitId) {
        access.requireSomewhere(AWARD_VIEW);
        return record(organization.units().get(unitId).name(), awards.ofUnit(unitId));
    }

    private HonorsRecord record(String name, List<Award> found) {
        var catalogue = catalogues.current();
        Set<String> yearly = found.stream().map(Award::details)
                .filter(details -> catalogue.isYearly(details.code(), details.decidedOn())).map(details -> details.code())
                .collect(Collectors.toSet());
        return HonorsRecord.of(name, found, yearly, catalogue.payment());
    }
}
