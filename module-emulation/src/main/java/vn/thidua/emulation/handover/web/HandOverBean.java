package vn.thidua.emulation.handover.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import vn.thidua.core.error.PortalException;
import vn.thidua.core.i18n.Messages;
import vn.thidua.core.layout.FormMessages;
import vn.thidua.core.layout.Parameters;
import vn.thidua.core.spi.PlanOutline;
import vn.thidua.core.spi.PlanReceiver;
import vn.thidua.emulation.handover.HandOverService;
import vn.thidua.emulation.handover.HandOverService.Offer;

/** Backs {@code emulation/hand-over.xhtml}: what is understood of a plan before it is handed over. */
@Named
@ViewScoped
public class HandOverBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject private HandOverService service;
    @Inject private FormMessages form;
    @Inject private Messages messages;

    private String id;
    private transient PlanOutline plan;
    private transient List<Offer> offers;

    /** Called once the id is known. */
    public void load() {
        getPlan();
    }

    /** Whom the reader may hand the plan to. */
    public List<Offer> getOffers() {
        if (offers == null) {
            offers = service.offers(Parameters.id(id));
        }
        return offers;
    }

    public String handOver(String receiver) {
        try {
            PlanReceiver.Receipt receipt = service.handOver(Parameters.id(id), receiver);
            form.done(messages.text(receipt.made() ? "handover.made" : "handover.there"));
            return receipt.path() + (receipt.path().contains("?") ? "&" : "?") + "faces-redirect=true";
        } catch (PortalException e) {
            form.show(e, "form");
            return null;
        }
    }

    public PlanOutline getPlan() {
        if (plan == null) {
            plan = service.outline(Parameters.id(id));
        }
        return plan;
    }

    public String getId() {
        return id;
    }

    public void setId(String value) {
        id = value;
    }
}
