package vn.thidua.honors.catalogue.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import vn.thidua.core.layout.PageAnswers;
import vn.thidua.honors.catalogue.CatalogueService;
import vn.thidua.honors.catalogue.PrizePayment;
import vn.thidua.honors.catalogue.PrizeRule;
import vn.thidua.honors.catalogue.SalaryService;

/** Backs {@code honors/prize-rule.xhtml}. */
@Named
@ViewScoped
public class PrizeRuleBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject private SalaryService service;
    @Inject private CatalogueService catalogue;
    @Inject private PageAnswers answers;

    private PrizePayment payment;
    private String source;
    private long seen;

    public void load() {
        catalogue.requireEdit();
        PrizeRule rule = service.rule();
        payment = rule.getPayment();
        source = rule.getSource();
        seen = rule.getVersion();
    }

    public void save() {
        service.choose(payment, source, seen);
        answers.tellAndGo("/honors/catalogue", "catalogue.payment.saved");
    }

    public PrizePayment[] getPayments() {
        return PrizePayment.values();
    }

    public PrizePayment getPayment() {
        return payment;
    }

    public void setPayment(PrizePayment value) {
        payment = value;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String value) {
        source = value;
    }
}
