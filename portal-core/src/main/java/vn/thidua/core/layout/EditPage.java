package vn.thidua.core.layout;

import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.io.Serializable;
import vn.thidua.core.editing.CopyKey;
import vn.thidua.core.editing.WorkingCopies;
import vn.thidua.core.editing.WorkingCopy;
import vn.thidua.core.error.PortalException;
import vn.thidua.core.error.PortalException.Kind;
import vn.thidua.core.i18n.Messages;

/**
 * What every page does on which one thing is entered or corrected: it saves what is in the fields, tells beside each field what is
 * wrong, and when somebody else was faster shows both versions and lets the second one decide ({@code edit-conflict.xhtml}). A page
 * that names the type of its content also keeps what is typed and not saved ({@code working-copy.xhtml}).
 *
 * @param <T> the stored thing
 */
public abstract class EditPage<T> implements Serializable {

    private static final long serialVersionUID = 1L;

    /** The id of the form on every such page. */
    private static final String FORM = "form";

    @Inject private FormMessages form;
    @Inject private Messages messages;
    @Inject private WorkingCopies copies;

    private final String prefix;
    private final String type;
    private String id;
    private long seenVersion;
    private EditConflict conflict;
    private boolean offerAnswered;
    private transient WorkingCopy offer;

    /**
     * A page that keeps no working copies.
     *
     * @param prefix what the keys of its messages begin with: {@code post} for {@code post.title} and {@code post.saved}
     */
    protected EditPage(String prefix) {
        this(prefix, "");
    }

    /**
     * @param type of what is edited, as a {@link vn.thidua.core.spi.ContentRef} names it; with it, what is typed is kept
     */
    protected EditPage(String prefix, String type) {
        this.prefix = prefix;
        this.type = type;
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
            T saved = type.isEmpty() ? store() : copies.finish(getCopyKey(), this::store);
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
        if (!type.isEmpty()) {
            drop();
        }
        load();
    }

    /** What this page keeps its working copy under, see {@link CopyKey}; empty when it keeps none. */
    public String getCopyKey() {
        if (type.isEmpty()) {
            return "";
        }
        return isExisting() ? type + ":" + id.strip() : CopyKey.ofNew(type, newBelow());
    }

    /** The id of what something new belongs to, where what was typed for one is not to appear at another; otherwise empty. */
    protected String newBelow() {
        return "";
    }

    /** What was typed here before and not saved, until its owner has decided about it; null when there is nothing. */
    public WorkingCopy getOffer() {
        if (offer == null && !offerAnswered && !type.isEmpty()) {
            offer = copies.find(getCopyKey()).orElse(null);
            offerAnswered = offer == null;
        }
        return offerAnswered ? null : offer;
    }

    /** Whether others have saved since that was typed. */
    public boolean isOfferOlder() {
        return getOffer() != null && isExisting() && getOffer().getBaseVersion() < seenVersion;
    }

    /** Puts what was typed before into the fields; saving it meets the version that it began from. */
    public void restore() {
        WorkingCopy copy = getOffer();
        offerAnswered = true;
        if (copy != null) {
            KeptFields.fill(FacesContext.getCurrentInstance().getViewRoot().findComponent(FORM), copy.fields());
            seenVersion = copy.getBaseVersion();
        }
    }

    /** Drops what was typed before. */
    public void drop() {
        copies.drop(getCopyKey());
        offerAnswered = true;
    }

    /** The version that the editor has before the eyes, 0 for something new. */
    public long getVersion() {
        return seenVersion;
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
