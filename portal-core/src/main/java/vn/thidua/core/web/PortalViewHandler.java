package vn.thidua.core.web;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import java.util.Locale;
import vn.thidua.core.i18n.Languages;

/** Shows pages in the language of the request, not in that of the browser. */
public class PortalViewHandler extends ViewHandlerWrapper {

    public PortalViewHandler(ViewHandler wrapped) {
        super(wrapped);
    }

    /**
     * Pages that somebody without a session sees have no state: the sign-in page may stand open all night and works
     * in the morning, and nobody fills the memory with sessions.
     */
    @Override
    public UIViewRoot createView(FacesContext context, String viewId) {
        UIViewRoot root = super.createView(context, viewId);
        if (root != null && (viewId.equals("/signin.xhtml") || viewId.startsWith("/WEB-INF/portal/error/"))) {
            root.setTransient(true);
        }
        return root;
    }

    @Override
    public Locale calculateLocale(FacesContext context) {
        return Locale.forLanguageTag(Languages.current().getLanguage());
    }
}
