package vn.thidua.honors.catalogue.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.thidua.core.data.Moments;
import vn.thidua.honors.catalogue.BaseSalary;
import vn.thidua.honors.catalogue.CatalogueEntry;
import vn.thidua.honors.catalogue.CatalogueService;
import vn.thidua.honors.catalogue.EntryDetails;
import vn.thidua.honors.catalogue.EntryKind;
import vn.thidua.honors.catalogue.PrizeRule;
import vn.thidua.honors.catalogue.SalaryService;
import vn.thidua.honors.catalogue.SubjectKind;

/** Backs {@code honors/catalogue.xhtml}: what holds today, or with {@code ?all=1} every period. */
@Named
@RequestScoped
public class CatalogueBean {

    @Inject private CatalogueService service;
    @Inject private SalaryService salaries;

    private String all;
    private List<CatalogueEntry> entries = List.of();
    private List<BaseSalary> baseSalaries = List.of();
    private PrizeRule rule;

    /** Called once the parameters are known. */
    public void load() {
        entries = service.entries().stream()
                .filter(entry -> isEverything() || entry.details().period().contains(Moments.today())).toList();
        baseSalaries = salaries.salaries();
        rule = salaries.rule();
    }

    public List<CatalogueEntry> entriesOf(EntryKind kind) {
        return entries.stream().filter(entry -> entry.details().kind() == kind).toList();
    }

    public EntryKind[] getKinds() {
        return EntryKind.values();
    }

    /** The subjects in a fixed order. */
    public List<SubjectKind> subjects(EntryDetails details) {
        return details.subjects().stream().sorted().toList();
    }

    public List<BaseSalary> getBaseSalaries() {
        return baseSalaries;
    }

    public PrizeRule getRule() {
        return rule;
    }

    public boolean isMayEdit() {
        return service.mayEdit();
    }

    public boolean isEverything() {
        return all != null && !all.isEmpty();
    }

    public String getAll() {
        return all;
    }

    public void setAll(String value) {
        all = value;
    }
}
