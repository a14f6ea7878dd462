package vn.thidua.core.layout;

import jakarta.inject.Inject;
import java.io.Serializable;
import vn.thidua.core.error.PortalException;
import vn.thidua.core.error.PortalException.Kind;
import vn.thidua.core.i18n.Messages;

/**
 * What every page does on which one thing is entered or corrected: it saves what is in the fields, tells beside each field what is
 * wrong, and when somebody else was faster shows both versions and lets the second one decide ({@code edit-conflict.xhtml}).
 *
 * @param <T> the stored thing
 */
public abstract class EditPage<T> implements Serializable {

    private static final long serialVersionUID = 1L;

    /** The id of the form on every such page. */
    private static final String FORM = "form";

    @Inject private FormMessages form;
    @Inject private Messages messages;

    private final String prefix;
    private String id;
    private long seenVersion;
    private EditConflict conflict;

    /**
     * @param prefix what the keys of its messages begin with: {@code post} for {@code post.title} and {@code post.saved}
     */
    protected EditPage(String prefix) {
        this.prefix = prefix;
    }

    /** Reads what is to be edited into the fields; called once the address is known, and when one's own version is dropped. */
    public abstract void load();

    /** Stores what is in the fields, as a change of what {@link #seenVersion} names or as something new. */
    protected abstract T store();

    /** The page that shows what was stored. */
    protected abstract String pageOf(T saved);

    /** What the other one has stored, and is {@linkplain #sees seen} from now on, beside what is in the fields. */
    protected abstract EditConflict compare();

    public String save() {
        try {
            T saved = store();
            form.done(label("saved"));
            return pageOf(saved);
        } catch (PortalException e) {
            if (e.kind() == Kind.STALE) {
                conflict = compare();
            }
            form.show(e, FORM);
            return null;
        }
    }

    /** Saves mine over what the other one has saved. */
    public String overwrite() {
        return save();
    }

    /** Drops mine and shows what the other one has saved. */
    public void discard() {
        conflict = null;
        load();
    }

    /** Notes the version that the editor has before the eyes. */
    protected final void sees(long version) {
        seenVersion = version;
    }

    protected final long seenVersion() {
        return seenVersion;
    }

    /** What people call a field, or a value of one. */
    protected final String label(String name) {
        return messages.text(prefix + "." + name);
    }

    /** The id of what is edited. */
    protected final long existingId() {
        return Parameters.id(id);
    }

    /** Whether something stored is edited; otherwise something new is entered. */
    public boolean isExisting() {
        return id != null && !id.isBlank();
    }

    public EditConflict getConflict() {
        return conflict;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
