package vn.thidua.honors.model.rest;

import vn.thidua.honors.model.Confirmations;
import vn.thidua.honors.model.Dossier;
import vn.thidua.honors.model.DossierDetails;

/** A dossier as JSON shows it. */
public record DossierView(long modelId, long version, DossierDetails details, Confirmations confirmations) {

    static DossierView of(Dossier dossier) {
        return new DossierView(dossier.getModelId(), dossier.getVersion(), dossier.details(), dossier.confirmations());
    }
}
