package vn.thidua.emulation.document.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import vn.thidua.emulation.document.DocumentVersion;
import vn.thidua.emulation.document.DocumentVersions;
import vn.thidua.emulation.document.VersionSummary;

@ApplicationScoped
class JpaDocumentVersions implements DocumentVersions {

    @PersistenceContext(unitName = "emulation") private EntityManager em;

    @Override
    public void keep(DocumentVersion former) {
        em.persist(former);
    }

    @Override
    public List<VersionSummary> of(long documentId) {
        return em.createQuery("select new vn.thidua.emulation.document.VersionSummary(v.revision, v.step, v.changedBy, v.changedAt)"
                        + " from EmulationDocumentVersion v where v.documentId = :document order by v.revision desc",
                        VersionSummary.class)
                .setParameter("document", documentId).getResultList();
    }

    @Override
    public Optional<DocumentVersion> find(long documentId, int revision) {
        return em.createQuery("select v from EmulationDocumentVersion v where v.documentId = :document and v.revision = :revision",
                        DocumentVersion.class)
                .setParameter("document", documentId).setParameter("revision", revision).getResultStream().findFirst();
    }
}
