package vn.thidua.emulation.document.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.LockTimeoutException;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PessimisticLockException;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.thidua.core.data.StaleEdits;
import vn.thidua.core.error.PortalException;
import vn.thidua.core.error.PortalException.Kind;
import vn.thidua.emulation.document.Agency;
import vn.thidua.emulation.document.DocumentKind;
import vn.thidua.emulation.document.Register;
import vn.thidua.emulation.document.RegisterRepository;
import vn.thidua.emulation.document.RegisterYear;

@ApplicationScoped
class JpaRegisterRepository implements RegisterRepository {

    private static final long ONLY_AGENCY = 1;

    @PersistenceContext(unitName = "emulation") private EntityManager em;

    @Override
    public Agency agency() {
        return em.find(Agency.class, ONLY_AGENCY);
    }

    @Override
    public List<Register> all() {
        return em.createQuery("select r from EmulationRegister r", Register.class).getResultList().stream()
                .sorted(Comparator.comparing(Register::getKind)).toList();
    }

    @Override
    public Optional<Register> find(DocumentKind kind) {
        return Optional.ofNullable(em.find(Register.class, kind));
    }

    @Override
    public Map<DocumentKind, Integer> lastNumbers(int year) {
        var last = new EnumMap<DocumentKind, Integer>(DocumentKind.class);
        em.createQuery("select y.kind, y.last from EmulationRegisterYear y where y.year = :year", Object[].class)
                .setParameter("year", year).getResultList().forEach(row -> last.put((DocumentKind) row[0], (Integer) row[1]));
        return last;
    }

    @Override
    public int lastGiven(DocumentKind kind, int year) {
        Integer last = em.createQuery("select max(d.registerNumber) from EmulationDocument d where d.kind = :kind"
                        + " and d.registerYear = :year", Integer.class)
                .setParameter("kind", kind).setParameter("year", year).getSingleResult();
        return last == null ? 0 : last;
    }

    @Override
    public RegisterYear lock(DocumentKind kind, int year) {
        try {
            em.find(Register.class, kind, LockModeType.PESSIMISTIC_WRITE);
            var key = new RegisterYear.Key(kind, year);
            RegisterYear numbers = em.find(RegisterYear.class, key);
            if (numbers != null) {
                em.refresh(numbers);
                return numbers;
            }
            RegisterYear first = RegisterYear.first(kind, year);
            em.persist(first);
            return first;
        } catch (LockTimeoutException | PessimisticLockException e) {
            throw new PortalException(Kind.UNAVAILABLE, "error.register.busy", List.of(), e);
        }
    }

    @Override
    public void flush() {
        StaleEdits.flush(em);
    }
}
