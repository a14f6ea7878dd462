package vn.thidua.honors.catalogue.web;

import java.io.Serializable;
import java.time.LocalDate;
import vn.thidua.honors.catalogue.SalaryDetails;

/** What stands in the fields of the form of a base salary. */
public class SalaryForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private Long amount;
    private LocalDate from;
    private LocalDate to;
    private String source;
    private String unsure;

    static SalaryForm of(SalaryDetails details) {
        var form = new SalaryForm();
        form.amount = details.amount();
        form.from = details.from();
        form.to = details.to();
        form.source = details.source();
        form.unsure = details.unsure();
        return form;
    }

    SalaryDetails details() {
        return new SalaryDetails(amount, from, to, source, unsure);
    }

    public Long getAmount() {
        return amount;
    }

    public void setAmount(Long value) {
        amount = value;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate value) {
        from = value;
    }

    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate value) {
        to = value;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String value) {
        source = value;
    }

    public String getUnsure() {
        return unsure;
    }

    public void setUnsure(String value) {
        unsure = value;
    }
}
