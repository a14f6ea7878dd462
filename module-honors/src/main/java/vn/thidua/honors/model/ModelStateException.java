package vn.thidua.honors.model;

import java.util.Comparator;
import java.util.List;
import vn.thidua.core.error.PortalException;

/** Something was to be done with a model that its state does not allow; says what it does allow. */
public class ModelStateException extends PortalException {

    private static final long serialVersionUID = 1L;

    private final transient Model model;

    ModelStateException(Model model, ModelAction wanted) {
        super(Kind.CONFLICT, "error.model.state." + model.getStage().name(), wanted.name());
        this.model = model;
    }

    @Override
    public List<String> allowedActions() {
        return model.allowed().stream().sorted(Comparator.naturalOrder()).map(ModelAction::name).toList();
    }
}
