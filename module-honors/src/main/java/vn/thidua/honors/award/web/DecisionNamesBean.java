package vn.thidua.honors.award.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import vn.thidua.core.error.PortalException;
import vn.thidua.core.layout.FormMessages;
import vn.thidua.core.layout.PageAnswers;
import vn.thidua.core.layout.Parameters;
import vn.thidua.core.search.web.PickedContent;
import vn.thidua.honors.award.AwardKind;
import vn.thidua.honors.award.AwardService;
import vn.thidua.honors.award.DecisionNames;
import vn.thidua.honors.award.DecisionNames.Answer;
import vn.thidua.honors.award.DecisionTables;
import vn.thidua.honors.award.DecisionTables.Decision;
import vn.thidua.honors.catalogue.Catalogues;

/** Backs {@code honors/award-names.xhtml}: the facts of a decision and its table of names, then whom each name means. */
@Named
@ViewScoped
public class DecisionNamesBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject private DecisionNames names;
    @Inject private AwardService service;
    @Inject private DecisionTables decisions;
    @Inject private Catalogues catalogues;
    @Inject private PageAnswers answers;
    @Inject private FormMessages form;

    private final AwardForm fields = new AwardForm();
    private PickedContent picked = PickedContent.none();
    private String document;
    private String table;
    private String pasted;
    private int tables;
    private List<NameRow> rows = new ArrayList<>();

    public void load() {
        service.requireAdd();
        document = Parameters.text(document);
        if (!document.isEmpty()) {
            start(decisions.get(document));
        }
    }

    /** Takes over what the decision says of itself, and one of its tables. */
    private void start(Decision decision) {
        tables = decision.tables().size();
        int chosen = (int) Math.max(1, Math.min(tables, Parameters.optionalId(table).orElse(1L)));
        table = Integer.toString(chosen);
        pasted = tables == 0 ? "" : decision.tables().get(chosen - 1);
        fields.setDocument(decision.document());
        fields.setDecisionNumber(decision.number());
        fields.setDecidedOn(decision.decidedOn());
        fields.setAuthority(decision.authority());
        if (decision.decidedOn() != null) {
            fields.setYear(decision.decidedOn().getYear());
        }
    }

    /** Goes on with the decision that was picked in the library. */
    public String take() {
        return picked.refs().isEmpty() ? null : "/honors/award-names?faces-redirect=true&document=" + picked.refs().get(0);
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

    /** The numbers of the tables of names of the decision; empty unless there is something to choose. */
    public List<Integer> getTables() {
        return tables < 2 ? List.of() : IntStream.rangeClosed(1, tables).boxed().toList();
    }

    /** Whether a decision of the library was taken that has no table of names. */
    public boolean isWithoutTable() {
        return !document.isEmpty() && tables == 0;
    }

    public PickedContent getPicked() {
        return picked;
    }

    public void setPicked(PickedContent value) {
        picked = value;
    }

    public String getDocument() {
        return document;
    }

    public void setDocument(String value) {
        document = value;
    }

    public String getTable() {
        return table;
    }

    public void setTable(String value) {
        table = value;
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
