package vn.thidua.propaganda.campaign.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import vn.thidua.core.data.StaleEdits;
import vn.thidua.propaganda.campaign.Channel;
import vn.thidua.propaganda.campaign.ChannelRepository;

@ApplicationScoped
class JpaChannelRepository implements ChannelRepository {

    @PersistenceContext(unitName = "propaganda") private EntityManager em;

    @Override
    public Optional<Channel> find(long id) {
        return Optional.ofNullable(em.find(Channel.class, id));
    }

    @Override
    public Optional<Channel> findByCode(String code) {
        return em.createQuery("select c from PropagandaChannel c where c.code = :code", Channel.class).setParameter("code", code)
                .getResultStream().findFirst();
    }

    @Override
    public List<Channel> all() {
        return em.createQuery("select c from PropagandaChannel c order by c.place, c.name, c.id", Channel.class).getResultList();
    }

    @Override
    public Channel save(Channel channel) {
        if (channel.getId() == null) {
            em.persist(channel);
        }
        StaleEdits.flush(em);
        return channel;
    }
}
