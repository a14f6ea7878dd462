package vn.thidua.honors.award.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import vn.thidua.core.error.PortalException;
import vn.thidua.core.layout.FormMessages;
import vn.thidua.core.layout.PageAnswers;
import vn.thidua.honors.award.AwardKind;
import vn.thidua.honors.award.AwardService;
import vn.thidua.honors.award.DecisionNames;
import vn.thidua.honors.award.DecisionNames.Answer;
import vn.thidua.honors.catalogue.Catalogues;

/** Backs {@code honors/award-names.xhtml}: the facts of a decision and its table of names, then whom each name means. */
@Named
@ViewScoped
public class DecisionNamesBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject private DecisionNames names;
    @Inject private AwardService service;
    @Inject private Catalogues catalogues;
    @Inject private PageAnswers answers;
    @Inject private FormMessages form;

    private final AwardForm fields = new AwardForm();
    private String pasted;
    private List<NameRow> rows = new ArrayList<>();

    public void load() {
        service.requireAdd();
    }

    /** Reads the table and looks for candidates. */
    public void ask() {
        try {
            rows = new ArrayList<>(names.ask(fields.getCode(), fields.getDecidedOn(), pasted).stream().map(NameRow::new).toList());
        } catch (PortalException e) {
            form.show(e, "form");
        }
    }

    /** Goes back to the table. */
    public void back() {
        rows = new ArrayList<>();
    }

    public void save() {
        try {
            int added = names.award(fields.details(null), rows.stream()
                    .map(row -> new Answer(row.getName(), row.getPlace(), row.getAnswer())).toList()).size();
            answers.tellAndGo("/honors/awards", "award.names.done", added);
        } catch (PortalException e) {
            form.show(e, "form");
        }
    }

    public List<NameRow> getRows() {
        return rows;
    }

    public List<String> getCodes() {
        return List.copyOf(catalogues.current().names().keySet());
    }

    /** The latest name of a title or form. */
    public String codeName(String code) {
        return catalogues.current().name(code);
    }

    public AwardKind[] getKinds() {
        return AwardKind.values();
    }

    public AwardForm getFields() {
        return fields;
    }

    public String getPasted() {
        return pasted;
    }

    public void setPasted(String value) {
        pasted = value;
    }
}
