package vn.thidua.propaganda.post.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.thidua.core.data.StaleEdits;
import vn.thidua.core.text.VietnameseOrder;
import vn.thidua.propaganda.post.PostTemplate;
import vn.thidua.propaganda.post.PostTemplateRepository;

@ApplicationScoped
class JpaPostTemplates implements PostTemplateRepository {

    @PersistenceContext(unitName = "propaganda") private EntityManager em;

    @Override
    public List<PostTemplate> all() {
        return em.createQuery("select t from PropagandaPostTemplate t", PostTemplate.class).getResultStream()
                .sorted(Comparator.comparing(template -> VietnameseOrder.key(template.details().name()))).toList();
    }

    @Override
    public Optional<PostTemplate> find(long id) {
        return Optional.ofNullable(em.find(PostTemplate.class, id));
    }

    @Override
    public PostTemplate save(PostTemplate template) {
        if (template.getId() == null) {
            em.persist(template);
        }
        StaleEdits.flush(em);
        return template;
    }
}
