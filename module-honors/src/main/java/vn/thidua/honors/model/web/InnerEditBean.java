package vn.thidua.honors.model.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import vn.thidua.core.layout.EditConflict;
import vn.thidua.core.layout.EditPage;
import vn.thidua.honors.model.InnerDetails;
import vn.thidua.honors.model.InnerRecord;
import vn.thidua.honors.model.InnerService;

/** Backs {@code honors/model-inner.xhtml}: personal data. It keeps no working copies, so that nothing of it lies anywhere else. */
@Named
@ViewScoped
public class InnerEditBean extends EditPage<InnerRecord> {

    private static final long serialVersionUID = 1L;

    @Inject private InnerService service;

    private InnerForm fields = new InnerForm();
    private String name;

    public InnerEditBean() {
        super("inner");
    }

    @Override
    public void load() {
        name = service.model(existingId()).getName();
        Optional<InnerRecord> known = service.find(existingId());
        sees(known.map(InnerRecord::getVersion).orElse(0L));
        fields = InnerForm.of(service.details(existingId()));
    }

    @Override
    protected InnerRecord store() {
        return service.write(existingId(), seenVersion(), fields.details());
    }

    @Override
    protected String pageOf(InnerRecord saved) {
        return "/honors/model-file?faces-redirect=true&id=" + existingId();
    }

    @Override
    protected EditConflict compare() {
        InnerRecord theirs = service.find(existingId()).orElseThrow();
        sees(theirs.getVersion());
        InnerDetails other = theirs.details();
        return new EditConflict(theirs.getChangedBy(), theirs.getChangedAt())
                .field(label("bornOn"), fields.getBornOn(), other.bornOn()).field(label("phone"), fields.getPhone(), other.phone())
                .field(label("identityNumber"), fields.getIdentityNumber(), other.identityNumber())
                .field(label("address"), fields.getAddress(), other.address()).field(label("notes"), fields.getNotes(), other.notes());
    }

    public String getName() {
        return name;
    }

    public InnerForm getFields() {
        return fields;
    }
}
