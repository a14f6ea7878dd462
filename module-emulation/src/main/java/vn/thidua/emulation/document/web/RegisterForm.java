package vn.thidua.emulation.document.web;

import java.io.Serializable;
import vn.thidua.emulation.document.DocumentKind;
import vn.thidua.emulation.document.RegisterService;
import vn.thidua.emulation.document.RegisterState;

/** What stands in the fields of the form of one register. */
public class RegisterForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final DocumentKind kind;
    private final long seenVersion;
    private final String formerLayout;
    private final int formerNext;
    private String layout;
    private Integer next;

    RegisterForm(RegisterState state) {
        kind = state.kind();
        seenVersion = state.version();
        formerLayout = state.layout();
        formerNext = state.next();
        layout = formerLayout;
        next = formerNext;
    }

    /** Stores what was changed, and only that. */
    void save(RegisterService service, int year) {
        if (!formerLayout.equals(layout)) {
            service.arrange(kind, seenVersion, layout);
        }
        if (next == null || next != formerNext) {
            service.goOnWith(kind, year, next == null ? 0 : next);
        }
    }

    public DocumentKind getKind() {
        return kind;
    }

    public String getLayout() {
        return layout;
    }

    public void setLayout(String value) {
        layout = value;
    }

    public Integer getNext() {
        return next;
    }

    public void setNext(Integer value) {
        next = value;
    }
}
