package vn.thidua.core.file.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import vn.thidua.core.data.StaleEdits;
import vn.thidua.core.file.FileRepository;
import vn.thidua.core.file.StoredFile;
import vn.thidua.core.spi.ContentRef;

@ApplicationScoped
class JpaFileRepository implements FileRepository {

    private static final String OF_OWNER = "select f from StoredFile f where f.ownerType = :type and f.ownerId = :id";

    @PersistenceContext(unitName = "core") private EntityManager em;

    @Override
    public Optional<StoredFile> find(long id) {
        return Optional.ofNullable(em.find(StoredFile.class, id));
    }

    @Override
    public List<StoredFile> of(ContentRef owner) {
        return em.createQuery(OF_OWNER + " order by f.role, f.place, f.id", StoredFile.class)
                .setParameter("type", owner.type()).setParameter("id", owner.id()).getResultList();
    }

    @Override
    public List<StoredFile> of(ContentRef owner, String role) {
        return em.createQuery(OF_OWNER + " and f.role = :role order by f.place, f.id", StoredFile.class)
                .setParameter("type", owner.type()).setParameter("id", owner.id()).setParameter("role", role).getResultList();
    }

    @Override
    public List<StoredFile> of(String type, Collection<String> ids) {
        return ids.isEmpty() ? List.of() : em.createQuery("select f from StoredFile f where f.ownerType = :type and f.ownerId in :ids"
                        + " order by f.role, f.place, f.id", StoredFile.class)
                .setParameter("type", type).setParameter("ids", ids).getResultList();
    }

    @Override
    public StoredFile save(StoredFile file) {
        if (file.getId() == null) {
            em.persist(file);
        }
        StaleEdits.flush(em);
        return file;
    }

    @Override
    public void remove(StoredFile file) {
        em.remove(file);
        StaleEdits.flush(em);
    }

    @Override
    public boolean isUsed(String sha256) {
        return em.createQuery("select count(f) from StoredFile f where f.sha256 = :sha256", Long.class)
                .setParameter("sha256", sha256).getSingleResult() > 0;
    }
}
