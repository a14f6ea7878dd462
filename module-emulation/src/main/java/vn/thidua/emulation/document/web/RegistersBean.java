package vn.thidua.emulation.document.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import vn.thidua.core.data.Moments;
import vn.thidua.core.error.PortalException;
import vn.thidua.core.i18n.Messages;
import vn.thidua.core.layout.FormMessages;
import vn.thidua.core.layout.Parameters;
import vn.thidua.emulation.document.Agency;
import vn.thidua.emulation.document.AgencyDetails;
import vn.thidua.emulation.document.DocumentKind;
import vn.thidua.emulation.document.RegisterService;
import vn.thidua.emulation.document.RegisterState;

/** Backs {@code emulation/registers.xhtml}: the department's names, and a register for each kind and year. */
@Named
@ViewScoped
public class RegistersBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject private RegisterService service;
    @Inject private FormMessages form;
    @Inject private Messages messages;

    private String year;
    private String kind;
    private long agencyVersion;
    private String name;
    private String superior;
    private String abbreviation;
    private String place;
    private transient List<RegisterState> registers;
    private RegisterForm chosen;

    /** Called once the parameters are known. */
    public void load() {
        registers = service.registers(getShownYear());
        Agency agency = service.agency();
        AgencyDetails details = agency.details();
        agencyVersion = agency.getVersion();
        name = details.name();
        superior = details.superior();
        abbreviation = details.abbreviation();
        place = details.place();
        chosen = Parameters.choice(kind, DocumentKind.class).filter(one -> service.mayEdit()).flatMap(one ->
                registers.stream().filter(register -> register.kind() == one).findFirst()).map(RegisterForm::new).orElse(null);
    }

    public String saveAgency() {
        return perform("agency", () ->
                service.describe(agencyVersion, new AgencyDetails(name, superior, abbreviation, place)));
    }

    public String saveRegister() {
        return perform("register", () -> chosen.save(service, getShownYear()));
    }

    private String perform(String which, Runnable work) {
        try {
            work.run();
            form.done(messages.text("register.saved"));
            return "/emulation/registers?faces-redirect=true&year=" + getShownYear();
        } catch (PortalException e) {
            form.show(e, which);
            return null;
        }
    }

    public int getShownYear() {
        return Parameters.year(year).orElse(Moments.today().getYear());
    }

    public List<RegisterState> getRegisters() {
        if (registers == null) {
            registers = service.registers(getShownYear());
        }
        return registers;
    }

    public RegisterForm getChosen() {
        return chosen;
    }

    public boolean isMayEdit() {
        return service.mayEdit();
    }

    public String getYear() {
        return year;
    }

    public void setYear(String value) {
        year = value;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String value) {
        kind = value;
    }

    public String getName() {
        return name;
    }

    public void setName(String value) {
        name = value;
    }

    public String getSuperior() {
        return superior;
    }

    public void setSuperior(String value) {
        superior = value;
    }

    public String getAbbreviation() {
        return abbreviation;
    }

    public void setAbbreviation(String value) {
        abbreviation = value;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String value) {
        place = value;
    }
}
