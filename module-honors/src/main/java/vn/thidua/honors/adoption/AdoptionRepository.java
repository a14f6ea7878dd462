package vn.thidua.honors.adoption;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Stored adoptions and their reviews. */
public interface AdoptionRepository {

    Optional<Adoption> find(long id);

    Optional<Adoption> find(long modelId, long unitId);

    /** Who adopted a model, earliest first. */
    List<Adoption> ofModel(long modelId);

    /** How many units have adopted each of these models and did not stop; models without any are missing. */
    Map<Long, Long> counts(Collection<Long> modelIds);

    /** The reviews of these adoptions, newest year first. */
    List<AdoptionReview> reviews(Collection<Long> adoptionIds);

    /** Stores something new or what changed, so that a clash with another edit shows at once. */
    <T> T save(T entity);
}
