package vn.thidua.honors.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import vn.thidua.core.rest.Page;
import vn.thidua.core.security.UnitScope;

/** Stored models with what belongs to them. */
public interface ModelRepository {

    Optional<Model> find(long id);

    /**
     * Who reads a list.
     *
     * @param inner     where models may be seen that are not published
     * @param accountId null for the portal itself
     */
    record Reader(UnitScope inner, Long accountId) { }

    /**
     * One page of a list.
     *
     * @param units  the filter's unit with those below it; empty for no limit
     * @param awards those of which a model has to link to one; null for no limit
     */
    Page<ModelSummary> page(ModelList list, ModelFilter filter, Set<Long> units, Set<Long> awards, Reader reader, int page, int size);

    /** How many models that the reader looks after are in each stage; stages without any are missing. */
    Map<Stage, Long> countsByStage(UnitScope inner);

    /** What the published models can be narrowed to. */
    ModelChoices choices();

    /** The awards that published models link to. */
    Set<Long> linkedAwards();

    /** The published models just before and after one in the order of the showcase; empty lists at its ends. */
    List<ModelSummary> neighbour(Model model, boolean next);

    Optional<ModelStory> findStory(long modelId, int revision);

    /** All revisions, newest first. */
    List<ModelStory> stories(long modelId);

    Optional<Dossier> findDossier(long modelId);

    Optional<InnerRecord> findInner(long modelId);

    /** The steps of a model, newest first. */
    List<ModelStep> steps(long modelId);

    List<Field> fields();

    /** The models of a field. */
    List<Long> idsInField(String code);

    Optional<Field> findField(String code);

    void forEach(Consumer<Model> sink);

    long count();

    /** Stores something new or what changed, so that a clash with another edit shows at once. */
    <T> T save(T entity);

    /** Notes which picture lists show of a model, without another version of it. */
    void portrait(long modelId, Long file);
}
