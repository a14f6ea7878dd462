package vn.thidua.honors.catalogue.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.thidua.core.layout.EditConflict;
import vn.thidua.core.layout.EditPage;
import vn.thidua.core.layout.PageAnswers;
import vn.thidua.core.layout.Parameters;
import vn.thidua.honors.catalogue.AwardLevel;
import vn.thidua.honors.catalogue.CatalogueEntry;
import vn.thidua.honors.catalogue.CatalogueService;
import vn.thidua.honors.catalogue.EntryDetails;
import vn.thidua.honors.catalogue.EntryKind;
import vn.thidua.honors.catalogue.Recurrence;

/** Backs {@code honors/catalogue-edit.xhtml}: a new entry, the one that the address names, or the period after one. */
@Named
@ViewScoped
public class CatalogueEditBean extends EditPage<CatalogueEntry> {

    private static final long serialVersionUID = 1L;

    @Inject private CatalogueService service;
    @Inject private PageAnswers answers;

    private String after;
    private EntryForm fields = new EntryForm();

    public CatalogueEditBean() {
        super("catalogue");
    }

    @Override
    public void load() {
        if (isExisting()) {
            CatalogueEntry entry = service.getForEdit(existingId());
            sees(entry.getVersion());
            fields = EntryForm.of(entry.details());
        } else {
            service.requireEdit();
            Parameters.optionalId(after).map(service::get).ifPresent(last -> fields = EntryForm.after(last.details()));
        }
    }

    @Override
    protected CatalogueEntry store() {
        return isExisting() ? service.change(existingId(), seenVersion(), fields.details()) : service.add(fields.details());
    }

    @Override
    protected String pageOf(CatalogueEntry saved) {
        return "/honors/catalogue?faces-redirect=true&all=1";
    }

    /** Takes the period out. */
    public void remove() {
        service.remove(existingId(), seenVersion());
        answers.tellAndGo("/honors/catalogue", "catalogue.removed");
    }

    @Override
    protected EditConflict compare() {
        CatalogueEntry theirs = service.get(existingId());
        sees(theirs.getVersion());
        EntryDetails mine = fields.details();
        EntryDetails other = theirs.details();
        return new EditConflict(theirs.getChangedBy(), theirs.getChangedAt())
                .field(label("code"), mine.code(), other.code()).field(label("name"), mine.name(), other.name())
                .field(label("authority"), mine.authority(), other.authority())
                .field(label("multiple"), mine.multiple(), other.multiple())
                .field(label("collectiveMultiple"), mine.collectiveMultiple(), other.collectiveMultiple())
                .field(label("from"), mine.from(), other.from()).field(label("to"), mine.to(), other.to())
                .field(label("needs"), mine.needs(), other.needs())
                .field(label("source"), mine.source(), other.source()).field(label("unsure"), mine.unsure(), other.unsure());
    }

    public EntryKind[] getKinds() {
        return EntryKind.values();
    }

    public AwardLevel[] getLevels() {
        return AwardLevel.values();
    }

    public Recurrence[] getRecurrences() {
        return Recurrence.values();
    }

    public EntryForm getFields() {
        return fields;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String value) {
        after = value;
    }
}
