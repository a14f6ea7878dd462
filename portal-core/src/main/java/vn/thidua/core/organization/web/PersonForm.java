package vn.thidua.core.organization.web;

import java.io.Serializable;
import java.time.LocalDate;
import vn.thidua.core.organization.Gender;
import vn.thidua.core.organization.PersonDetails;

/** The fields of a person as a form holds them. */
public class PersonForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String code;
    private String fullName;
    private Gender gender;
    private LocalDate bornOn;
    private String email;
    private String phone;
    private LocalDate joinedOn;
    private LocalDate leftOn;

    void read(PersonDetails person) {
        code = person.code();
        fullName = person.fullName();
        gender = person.gender();
        bornOn = person.bornOn();
        email = person.email();
        phone = person.phone();
        joinedOn = person.joinedOn();
        leftOn = person.leftOn();
    }

    PersonDetails details() {
        return new PersonDetails(code, fullName, gender, bornOn, email, phone, joinedOn, leftOn);
    }

    public String getCode() {
        return code;
    }

    public void setCode(String value) {
        code = value;
    }

    public String getFullName() {
        return fullName;
    }

    public void setFullName(String value) {
        fullName = value;
    }

    public Gender getGender() {
        return gender;
    }

    public void setGender(Gender value) {
        gender = value;
    }

    public LocalDate getBornOn() {
        return bornOn;
    }

    public void setBornOn(LocalDate value) {
        bornOn = value;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String value) {
        email = value;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String value) {
        phone = value;
    }

    public LocalDate getJoinedOn() {
        return joinedOn;
    }

    public void setJoinedOn(LocalDate value) {
        joinedOn = value;
    }

    public LocalDate getLeftOn() {
        return leftOn;
    }

    public void setLeftOn(LocalDate value) {
        leftOn = value;
    }
}
