package vn.thidua.propaganda.column.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Optional;
import vn.thidua.core.data.StaleEdits;
import vn.thidua.propaganda.column.Column;
import vn.thidua.propaganda.column.ColumnRepository;
import vn.thidua.propaganda.column.ColumnTree;

@ApplicationScoped
@Transactional
class JpaColumnRepository implements ColumnRepository {

    @PersistenceContext(unitName = "propaganda") private EntityManager em;

    @Override
    public Optional<Column> find(long id) {
        return Optional.ofNullable(em.find(Column.class, id));
    }

    @Override
    public ColumnTree tree() {
        return ColumnTree.of(em.createQuery("select distinct c from PropagandaColumn c left join fetch c.members", Column.class)
                .getResultStream().map(c -> new ColumnTree.Node(c.getId(), c.getVersion(), c.details(), c.members())).toList());
    }

    @Override
    @Transactional(TxType.REQUIRES_NEW)
    public ColumnTree committedTree() {
        return tree();
    }

    @Override
    public Column save(Column column) {
        if (em.contains(column)) {
            // Who is named in it is part of it, though not of its row.
            em.lock(column, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        } else {
            em.persist(column);
        }
        StaleEdits.flush(em);
        return column;
    }
}
