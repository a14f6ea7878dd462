package vn.thidua.honors.model.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import vn.thidua.core.audit.Versions;
import vn.thidua.core.error.PortalException;
import vn.thidua.core.i18n.Messages;
import vn.thidua.core.layout.FormMessages;
import vn.thidua.core.layout.Parameters;
import vn.thidua.honors.model.Field;
import vn.thidua.honors.model.FieldDetails;
import vn.thidua.honors.model.Fields;

/** Backs {@code honors/fields.xhtml}: the fields of work, one of them in a form. */
@Named
@ViewScoped
public class FieldsBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject private Fields service;
    @Inject private FormMessages form;
    @Inject private Messages messages;

    private String chosen;
    private String code;
    private String name;
    private Integer place;
    private Boolean open;
    private long seenVersion = Versions.ANY;

    /** Called once the parameters are known. */
    public void load() {
        open = Boolean.TRUE;
        place = 0;
        chosen = Parameters.text(chosen);
        service.find(chosen).ifPresent(field -> {
            seenVersion = field.getVersion();
            code = field.getCode();
            name = field.getName();
            place = field.details().place();
            open = field.details().open();
        });
    }

    public String save() {
        try {
            var details = new FieldDetails(code, name, place, open);
            Field saved = chosen.isEmpty() ? service.add(details) : service.change(chosen, seenVersion, details);
            form.done(messages.text("field.saved", saved.getName()));
            return "/honors/fields?faces-redirect=true";
        } catch (PortalException e) {
            form.show(e, "form");
            return null;
        }
    }

    public List<Field> getAll() {
        return service.all();
    }

    public String getChosen() {
        return chosen;
    }

    public void setChosen(String value) {
        chosen = value;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String value) {
        code = value;
    }

    public String getName() {
        return name;
    }

    public void setName(String value) {
        name = value;
    }

    public Integer getPlace() {
        return place;
    }

    public void setPlace(Integer value) {
        place = value;
    }

    public Boolean getOpen() {
        return open;
    }

    public void setOpen(Boolean value) {
        open = value;
    }
}
