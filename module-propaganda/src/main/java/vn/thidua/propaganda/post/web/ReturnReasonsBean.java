package vn.thidua.propaganda.post.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import vn.thidua.core.error.PortalException;
import vn.thidua.core.i18n.Messages;
import vn.thidua.core.layout.FormMessages;
import vn.thidua.propaganda.column.ColumnService;
import vn.thidua.propaganda.post.ReturnReason;
import vn.thidua.propaganda.post.ReturnReasons;

/** Backs {@code propaganda/return-reasons.xhtml}: the list of reasons for which posts are returned. */
@Named
@ViewScoped
public class ReturnReasonsBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject private ReturnReasons service;
    @Inject private ColumnService columns;
    @Inject private FormMessages form;
    @Inject private Messages messages;

    private final ArrayList<Row> rows = new ArrayList<>();
    private String code;
    private String title;

    /** A reason in the fields of the form. */
    public static final class Row implements Serializable {

        private static final long serialVersionUID = 1L;

        private final String code;
        private final long version;
        private String title;
        private int place;
        private boolean offered;

        Row(ReturnReason reason) {
            code = reason.getCode();
            version = reason.getVersion();
            title = reason.getTitle();
            place = reason.getPlace();
            offered = reason.isOffered();
        }

        boolean differsFrom(ReturnReason stored) {
            return !stored.getTitle().equals(title) || stored.getPlace() != place || stored.isOffered() != offered;
        }

        public String getCode() {
            return code;
        }

        public String getTitle() {
            return title;
        }

        public void setTitle(String value) {
            title = value;
        }

        public int getPlace() {
            return place;
        }

        public void setPlace(int value) {
            place = value;
        }

        public boolean isOffered() {
            return offered;
        }

        public void setOffered(boolean value) {
            offered = value;
        }
    }

    /** There is no page for whoever may not change the list. */
    public void load() {
        columns.requireManage();
        rows.clear();
        service.all().forEach(reason -> rows.add(new Row(reason)));
    }

    public String save() {
        try {
            for (ReturnReason stored : service.all()) {
                rows.stream().filter(row -> row.code.equals(stored.getCode()) && row.differsFrom(stored))
                        .forEach(row -> service.change(row.code, row.version, row.title, row.place, row.offered));
            }
            if (code != null && !code.isBlank()) {
                service.add(code, title);
            }
            form.done(messages.text("return-reason.saved"));
            return "/propaganda/return-reasons?faces-redirect=true";
        } catch (PortalException e) {
            form.show(e, "form");
            return null;
        }
    }

    public List<Row> getRows() {
        return rows;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String value) {
        code = value;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String value) {
        title = value;
    }
}
