package vn.thidua.emulation.document;

import java.util.EnumSet;
import java.util.Set;

/**
 * How far a document has come. All but {@link #EXPIRED} are stored; that one follows from its last day of effect, so that
 * nobody has to be at work at midnight.
 */
public enum DocumentStatus {

    /** Being written: without a number, read only by those who may read inner documents of its unit. */
    DRAFT("neutral", DocumentAction.EDIT, DocumentAction.ISSUE, DocumentAction.DELETE),
    /** Issued and, from its first day of effect on, in force. */
    ISSUED("success", DocumentAction.EDIT, DocumentAction.SUPERSEDE, DocumentAction.REVOKE),
    /** Another document took its place. */
    SUPERSEDED("warning", DocumentAction.EDIT, DocumentAction.REINSTATE),
    /** Issued; its last day of effect is over. */
    EXPIRED("warning", DocumentAction.EDIT, DocumentAction.SUPERSEDE, DocumentAction.REVOKE),
    /** Withdrawn, with a reason. */
    REVOKED("danger", DocumentAction.REINSTATE);

    private final String tone;
    private final Set<DocumentAction> allowed;

    DocumentStatus(String tone, DocumentAction... allowed) {
        this.tone = tone;
        this.allowed = EnumSet.of(allowed[0], allowed);
    }

    /** What can be done with a document in this state by those who may. */
    public Set<DocumentAction> allowed() {
        return Set.copyOf(allowed);
    }

    public boolean allows(DocumentAction action) {
        return allowed.contains(action);
    }

    /** The tone of its badge. */
    public String tone() {
        return tone;
    }

    /** The key of its name for people in the module's messages. */
    public String titleKey() {
        return "document.status." + name();
    }
}
