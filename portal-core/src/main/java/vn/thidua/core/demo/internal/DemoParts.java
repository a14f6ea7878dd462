package vn.thidua.core.demo.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import vn.thidua.core.account.AccountRepository;
import vn.thidua.core.module.ModuleRegistry;
import vn.thidua.core.organization.UnitRepository;
import vn.thidua.core.spi.DemoContent;
import vn.thidua.core.spi.ModuleId;

/** Loads the part of one module, all of it or nothing, and remembers that it did. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
class DemoParts {

    @PersistenceContext(unitName = "core") private EntityManager em;
    @Inject private AccountRepository accounts;
    @Inject private UnitRepository units;

    /** Whether nobody had units or accounts here before the demo: known passwords do not belong among real data. */
    boolean isFree() {
        return isLoaded(ModuleRegistry.CORE) || accounts.isEmpty() && units.all().isEmpty();
    }

    boolean isLoaded(ModuleId module) {
        return em.find(LoadedDemo.class, module.value()) != null;
    }

    void load(ModuleId module, List<DemoContent> contents) {
        em.persist(new LoadedDemo(module));
        // First, so that of two servers on one database the second one gives way at once.
        em.flush();
        contents.forEach(DemoContent::load);
    }
}
