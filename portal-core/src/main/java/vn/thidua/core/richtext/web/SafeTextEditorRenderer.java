package vn.thidua.core.richtext.web;

import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import org.primefaces.component.texteditor.TextEditorRenderer;

/**
 * The editor of PrimeFaces writes what was submitted into the page as it is when another field of the form is wrong. Here it
 * becomes harmless before anything else sees it.
 */
public class SafeTextEditorRenderer extends TextEditorRenderer {

    @Override
    public void decode(FacesContext context, UIComponent component) {
        super.decode(context, component);
        if (component instanceof UIInput input && input.getSubmittedValue() instanceof String html) {
            input.setSubmittedValue(SubmittedHtml.harmless(html));
        }
    }
}
