package vn.thidua.honors.catalogue.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.thidua.core.layout.EditConflict;
import vn.thidua.core.layout.EditPage;
import vn.thidua.core.layout.PageAnswers;
import vn.thidua.honors.catalogue.BaseSalary;
import vn.thidua.honors.catalogue.CatalogueService;
import vn.thidua.honors.catalogue.SalaryDetails;
import vn.thidua.honors.catalogue.SalaryService;

/** Backs {@code honors/base-salary-edit.xhtml}: a new base salary, or the one that the address names. */
@Named
@ViewScoped
public class SalaryEditBean extends EditPage<BaseSalary> {

    private static final long serialVersionUID = 1L;

    @Inject private SalaryService service;
    @Inject private CatalogueService catalogue;
    @Inject private PageAnswers answers;

    private SalaryForm fields = new SalaryForm();

    public SalaryEditBean() {
        super("salary");
    }

    @Override
    public void load() {
        catalogue.requireEdit();
        if (isExisting()) {
            BaseSalary salary = service.get(existingId());
            sees(salary.getVersion());
            fields = SalaryForm.of(salary.details());
        }
    }

    @Override
    protected BaseSalary store() {
        return isExisting() ? service.change(existingId(), seenVersion(), fields.details()) : service.add(fields.details());
    }

    @Override
    protected String pageOf(BaseSalary saved) {
        return "/honors/catalogue?faces-redirect=true";
    }

    /** Takes the period out. */
    public void remove() {
        service.remove(existingId(), seenVersion());
        answers.tellAndGo("/honors/catalogue", "salary.removed");
    }

    @Override
    protected EditConflict compare() {
        BaseSalary theirs = service.get(existingId());
        sees(theirs.getVersion());
        SalaryDetails mine = fields.details();
        SalaryDetails other = theirs.details();
        return new EditConflict(theirs.getChangedBy(), theirs.getChangedAt())
                .field(label("amount"), mine.amount(), other.amount())
                .field(label("from"), mine.from(), other.from()).field(label("to"), mine.to(), other.to())
                .field(label("source"), mine.source(), other.source()).field(label("unsure"), mine.unsure(), other.unsure());
    }

    public SalaryForm getFields() {
        return fields;
    }
}
