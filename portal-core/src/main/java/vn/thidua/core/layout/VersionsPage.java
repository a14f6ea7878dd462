package vn.thidua.core.layout;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;
import vn.thidua.core.error.PortalException;
import vn.thidua.core.i18n.Messages;

/**
 * What every page does that shows the versions of one thing: it compares two of them, the present one with the one before unless
 * the address asks for others, and takes a former one up again.
 *
 * @param <T> the stored thing
 * @param <V> one of its versions in a list
 * @param <D> what differs between two of them
 */
public abstract class VersionsPage<T, V, D> implements Serializable {

    private static final long serialVersionUID = 1L;

    /** The id of the form on every such page. */
    private static final String FORM = "form";

    @Inject private FormMessages form;
    @Inject private Messages messages;

    private final String restoredKey;
    private String id;
    private String from;
    private String to;
    private long seenVersion;
    private transient T content;
    private transient List<V> versions;
    private transient D diff;

    /**
     * @param restoredKey of the message that says which version was taken up again
     */
    protected VersionsPage(String restoredKey) {
        this.restoredKey = restoredKey;
    }

    /** The thing as it is now. */
    protected abstract T present(long contentId);

    /** What a change has to name as the version that was seen. */
    protected abstract long versionOf(T shown);

    /** Which of its versions the present one is, counted from 1. */
    protected abstract int revisionOf(T shown);

    protected abstract List<V> versionsOf(long contentId);

    protected abstract D compare(long contentId, int older, int newer);

    /** Writes a former version anew as the present one. */
    protected abstract void takeUp(long contentId, long seen, int revision);

    /** The page that shows it. */
    protected abstract String pageOf(long contentId);

    /** With which version the newer one is compared when the address does not say: the one before. */
    protected int earlierThan(T shown, int newer) {
        return Math.max(1, newer - 1);
    }

    /** Called once the parameters are known. */
    public void load() {
        long contentId = Parameters.id(id);
        content = present(contentId);
        seenVersion = versionOf(content);
        versions = versionsOf(contentId);
        int newer = chosen(to, revisionOf(content));
        int older = chosen(from, earlierThan(content, newer));
        from = Integer.toString(older);
        to = Integer.toString(newer);
        diff = compare(contentId, older, newer);
    }

    private static int chosen(String text, int otherwise) {
        return Parameters.optionalId(text).filter(number -> number <= Integer.MAX_VALUE).map(Long::intValue).orElse(otherwise);
    }

    public String restore(int revision) {
        try {
            takeUp(Parameters.id(id), seenVersion, revision);
            form.done(messages.text(restoredKey, revision));
            return pageOf(Parameters.id(id));
        } catch (PortalException e) {
            form.show(e, FORM);
            load();
            return null;
        }
    }

    /** What is shown; read again when the page comes back. */
    protected final T shown() {
        if (content == null) {
            load();
        }
        return content;
    }

    public List<V> getVersions() {
        shown();
        return versions;
    }

    public D getDiff() {
        shown();
        return diff;
    }

    public String getId() {
        return id;
    }

    public void setId(String value) {
        id = value;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String value) {
        from = value;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String value) {
        to = value;
    }
}
