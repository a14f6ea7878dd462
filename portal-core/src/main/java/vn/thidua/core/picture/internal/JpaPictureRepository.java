package vn.thidua.core.picture.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import vn.thidua.core.file.StoredFile;
import vn.thidua.core.picture.Picture;
import vn.thidua.core.picture.PictureRepository;
import vn.thidua.core.spi.ContentRef;

@ApplicationScoped
class JpaPictureRepository implements PictureRepository {

    @PersistenceContext(unitName = "core") private EntityManager em;

    @Override
    public Optional<Picture> find(String sha256) {
        return Optional.ofNullable(em.find(Picture.class, sha256));
    }

    @Override
    @Transactional(TxType.REQUIRES_NEW)
    public void remember(Picture picture) {
        if (em.find(Picture.class, picture.getSha256()) == null) {
            em.persist(picture);
            em.flush();
        }
    }

    @Override
    public List<StoredFile> files(Collection<Long> ids) {
        return ids.isEmpty() ? List.of() : em.createQuery("select f from StoredFile f where f.id in :ids", StoredFile.class)
                .setParameter("ids", ids).getResultList();
    }

    @Override
    public Optional<StoredFile> madeOf(String sourceSha256, ContentRef owner, String role) {
        return em.createQuery("select f from StoredFile f, CorePicture p where p.sha256 = f.sha256 and p.sourceSha256 = :source"
                + " and f.ownerType = :type and f.ownerId = :id and f.role = :role order by f.id", StoredFile.class)
                .setParameter("source", sourceSha256).setParameter("type", owner.type()).setParameter("id", owner.id())
                .setParameter("role", role).setMaxResults(1).getResultStream().findFirst();
    }

    @Override
    public Optional<StoredFile> madeOf(String sourceSha256) {
        return em.createQuery("select f from StoredFile f, CorePicture p where p.sha256 = f.sha256 and p.sourceSha256 = :source"
                + " order by f.id", StoredFile.class).setParameter("source", sourceSha256).setMaxResults(1).getResultStream().findFirst();
    }

    @Override
    public List<String> unused() {
        return em.createQuery("select p.sha256 from CorePicture p where not exists"
                + " (select f.id from StoredFile f where f.sha256 = p.sha256)", String.class).getResultList();
    }

    @Override
    @Transactional
    public void forget(String sha256) {
        Picture picture = em.find(Picture.class, sha256);
        if (picture != null) {
            em.remove(picture);
        }
    }
}
