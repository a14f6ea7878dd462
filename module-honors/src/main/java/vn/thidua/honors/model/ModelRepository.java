package vn.thidua.honors.model;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import vn.thidua.core.rest.Page;
import vn.thidua.core.security.UnitScope;

/** Stored models. */
public interface ModelRepository {

    Optional<Model> find(long id);

    /**
     * One page of what a reader may see, newest year first.
     *
     * @param units the filter's unit with those below it; empty for no limit
     * @param inner where the reader may see models that are not published
     */
    Page<ModelSummary> page(ModelFilter filter, Set<Long> units, UnitScope inner, int page, int size);

    /** The years of the models that a reader may see, newest first. */
    List<Integer> years(UnitScope inner);

    /** The fields of the models that a reader may see, in the order of the alphabet. */
    List<String> fields(UnitScope inner);

    void forEach(Consumer<Model> sink);

    long count();

    /** Stores a new model or what changed, so that a clash with another edit shows at once. */
    Model save(Model model);
}
