package vn.thidua.honors.model.web;

import java.io.Serializable;
import java.time.LocalDate;
import vn.thidua.honors.model.InnerDetails;

/** What stands in the fields of the form of personal data. */
public class InnerForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private LocalDate bornOn;
    private String phone;
    private String identityNumber;
    private String address;
    private String notes;
    static InnerForm of(InnerDetails details) {
        var form = new InnerForm();
        form.bornOn = details.bornOn();
        form.phone = details.phone();
        form.identityNumber = details.identityNumber();
        form.address = details.address();
        form.notes = details.notes();
        return form;
    }

    InnerDetails details() {
        return new InnerDetails(bornOn, phone, identityNumber, address, notes);
    }

    public LocalDate getBornOn() {
        return bornOn;
    }

    public void setBornOn(LocalDate value) {
        bornOn = value;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String value) {
        phone = value;
    }

    public String getIdentityNumber() {
        return identityNumber;
    }

    public void setIdentityNumber(String value) {
        identityNumber = value;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String value) {
        address = value;
    }

    public String getNotes() {
        return notes;
    }

    public void setNotes(String value) {
        notes = value;
    }
}
