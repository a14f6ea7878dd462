package vn.thidua.core.search.web;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import vn.thidua.core.spi.ContentRef;

/**
 * Content that was chosen with {@code t:contentPicker}, as a form holds it. What the editor may not open is neither shown nor lost:
 * it stays behind what is shown.
 */
public final class PickedContent implements Serializable {

    private static final long serialVersionUID = 1L;

    private final ArrayList<String> hidden;
    private ArrayList<String> shown;

    PickedContent(Collection<ContentRef> shown, Collection<ContentRef> hidden) {
        this.shown = texts(shown);
        this.hidden = texts(hidden);
    }

    /** Nothing chosen yet. */
    public static PickedContent none() {
        return new PickedContent(List.of(), List.of());
    }

    private static ArrayList<String> texts(Collection<ContentRef> refs) {
        return new ArrayList<>(refs.stream().map(ContentRef::toString).toList());
    }

    /** All that is chosen, to be stored: in the order shown, then what is not shown. */
    public List<ContentRef> refs() {
        var all = new LinkedHashSet<>(shown);
        all.addAll(hidden);
        return all.stream().map(ContentRef::parse).toList();
    }

    /** What the picker shows, as {@code type:id}. */
    public List<String> getShown() {
        return shown;
    }

    /** Takes what was chosen; what is no reference is left out. */
    public void setShown(List<String> chosen) {
        shown = new ArrayList<>(chosen == null ? List.of() : chosen.stream().filter(PickedContent::isReference).toList());
    }

    private static boolean isReference(String text) {
        try {
            return !ContentRef.parse(text).type().isBlank();
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
