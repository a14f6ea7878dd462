package vn.thidua.honors.catalogue;

import static vn.thidua.honors.HonorsPermissions.AWARD_VIEW;
import static vn.thidua.honors.HonorsPermissions.CATALOGUE_EDIT;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import vn.thidua.core.audit.AuditLog;
import vn.thidua.core.audit.Versions;
import vn.thidua.core.error.InputCheck;
import vn.thidua.core.error.PortalException;
import vn.thidua.core.security.AccessControl;
import vn.thidua.core.spi.ContentRef;
import vn.thidua.core.text.CleanText;

/** Base salaries and the payment of prizes, under the same rights as the {@link CatalogueService}. */
@ApplicationScoped
@Transactional
public class SalaryService {

    private static final String TYPE = "honors.base-salary";
    private static final String RULE = "honors.prize-rule";

    @Inject private CatalogueRepository rows;
    @Inject private AccessControl access;
    @Inject private AuditLog audit;
    @Inject private Versions versions;
    @Inject private Event<CatalogueChanged> changed;

    /** Every period, the latest first. */
    public List<BaseSalary> salaries() {
        access.requireSomewhere(AWARD_VIEW);
        return rows.salaries();
    }

    /**
     * @throws PortalException when there is none
     */
    public BaseSalary get(long id) {
        access.requireSomewhere(AWARD_VIEW);
        return rows.findSalary(id).orElseThrow(() -> PortalException.notFound("error.catalogue.salary-unknown"));
    }

    /** Enters a base salary. Awards keep the sum that they were given with. */
    public BaseSalary add(SalaryDetails details) {
        access.require(CATALOGUE_EDIT);
        check(details, null);
        var salary = new BaseSalary(details, access.requireSignedIn().name());
        rows.save(salary);
        announce("base-salary.added", salary);
        return salary;
    }

    /**
     * @throws PortalException of kind STALE when somebody else changed it since that version
     */
    public BaseSalary change(long id, long seenVersion, SalaryDetails details) {
        BaseSalary salary = seen(id, seenVersion);
        check(details, id);
        salary.change(details, access.requireSignedIn().name());
        rows.save(salary);
        announce("base-salary.changed", salary);
        return salary;
    }

    /** Takes a period out that was entered by mistake. */
    public void remove(long id, long seenVersion) {
        BaseSalary salary = seen(id, seenVersion);
        announce("base-salary.removed", salary);
        rows.remove(salary);
    }

    /** What is paid of several titles of one year. */
    public PrizeRule rule() {
        access.requireSomewhere(AWARD_VIEW);
        return rows.rule();
    }

    /**
     * Chooses what is paid of several titles of one year.
     *
     * @param source the article on which the choice rests; may be empty
     */
    public PrizeRule choose(PrizePayment payment, String source, long seenVersion) {
        access.require(CATALOGUE_EDIT);
        String article = CleanText.line(source);
        new InputCheck().present("payment", payment).optional("source", article, EntryDetails.SOURCE_LIMIT).demand();
        PrizeRule rule = rows.rule();
        versions.check(rule.getVersion(), seenVersion, ContentRef.of(RULE, PrizeRule.ID), payment.name());
        rule.change(payment, article, access.requireSignedIn().name());
        rows.save(rule);
        audit.record("prize-rule.changed", RULE, Long.toString(PrizeRule.ID), payment.name());
        changed.fire(new CatalogueChanged());
        return rule;
    }

    private BaseSalary seen(long id, long seenVersion) {
        access.require(CATALOGUE_EDIT);
        BaseSalary salary = get(id);
        versions.check(salary.getVersion(), seenVersion, ContentRef.of(TYPE, id), Long.toString(salary.details().amount()));
        return salary;
    }

    private void check(SalaryDetails details, Long self) {
        details.check();
        rows.lock();
        boolean meets = rows.salaries().stream().filter(other -> !other.getId().equals(self))
                .anyMatch(other -> other.details().period().overlaps(details.period()));
        new InputCheck().that(!meets, "from", "error.catalogue.salary-overlap").demand();
    }

    private void announce(String action, BaseSalary salary) {
        audit.record(action, TYPE, salary.getId().toString(), salary.details().from() + " " + salary.details().amount());
        changed.fire(new CatalogueChanged());
    }
}
