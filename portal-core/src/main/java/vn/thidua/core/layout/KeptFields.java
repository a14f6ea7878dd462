package vn.thidua.core.layout;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.html.HtmlInputFile;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitHint;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.ExternalContextWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.FacesContextWrapper;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Puts back what stood in the fields of a form, as though the form had been sent with it: every kind of input reads its own
 * value, the ones that can be understood reach the bean, the others are shown as they were typed. Nothing is told as a mistake.
 */
final class KeptFields extends FacesContextWrapper {

    private final ExternalContext request;

    private KeptFields(FacesContext faces, Map<String, List<String>> fields) {
        super(faces);
        request = new Sent(faces.getExternalContext(), fields);
    }

    /**
     * @param form   the form in the view
     * @param fields values by the names under which its inputs send them
     */
    static void fill(UIComponent form, Map<String, List<String>> fields) {
        FacesContext faces = FacesContext.getCurrentInstance();
        var kept = new KeptFields(faces, fields);
        setCurrentInstance(kept);
        try {
            form.visitTree(VisitContext.createVisitContext(kept, null, EnumSet.of(VisitHint.SKIP_UNRENDERED)),
                    (context, found) -> {
                        if (found instanceof UIInput input && !(found instanceof HtmlInputFile)) {
                            kept.fill(input);
                        }
                        return VisitResult.ACCEPT;
                    });
        } finally {
            setCurrentInstance(faces);
        }
    }

    private void fill(UIInput input) {
        input.decode(this);
        if (input.getSubmittedValue() == null) {
            return;
        }
        input.validate(this);
        if (input.isValid()) {
            input.updateModel(this);
        } else {
            input.setValid(true);
        }
    }

    @Override
    public ExternalContext getExternalContext() {
        return request;
    }

    @Override
    public void addMessage(String clientId, FacesMessage message) {
        // What is wrong is told when it is saved.
    }

    @Override
    public void validationFailed() {
        // Nothing was sent that could have failed.
    }

    @Override
    public void renderResponse() {
        // The action that restores goes on.
    }

    /** The request as it would be with the kept fields. */
    // Faces' own wrapper narrows a raw Map.
    @SuppressWarnings("unchecked")
    private static final class Sent extends ExternalContextWrapper {

        private final Map<String, String> first = new LinkedHashMap<>();
        private final Map<String, String[]> all = new LinkedHashMap<>();

        Sent(ExternalContext real, Map<String, List<String>> fields) {
            super(real);
            fields.forEach((name, values) -> {
                if (!values.isEmpty()) {
                    first.put(name, values.get(0));
                    all.put(name, values.toArray(String[]::new));
                }
            });
        }

        @Override
        public Map<String, String> getRequestParameterMap() {
            return first;
        }

        @Override
        public Map<String, String[]> getRequestParameterValuesMap() {
            return all;
        }

        @Override
        public Iterator<String> getRequestParameterNames() {
            return all.keySet().iterator();
        }
    }
}
