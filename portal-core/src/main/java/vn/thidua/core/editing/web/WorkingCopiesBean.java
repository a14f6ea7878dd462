package vn.thidua.core.editing.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.thidua.core.editing.WorkingCopies;
import vn.thidua.core.editing.WorkingCopy;

/** Backs the card of what one has typed and not saved, on the page of one's own account. */
@Named("workingCopies")
@RequestScoped
public class WorkingCopiesBean {

    @Inject private WorkingCopies copies;

    private List<WorkingCopy> mine;

    public List<WorkingCopy> getMine() {
        if (mine == null) {
            mine = copies.mine();
        }
        return mine;
    }

    /** What was typed, longest first, to be read where the page can no longer be opened. */
    public List<String> texts(WorkingCopy copy) {
        return copy.fields().values().stream().flatMap(List::stream).filter(text -> !text.isBlank())
                .sorted((a, b) -> Integer.compare(b.length(), a.length())).toList();
    }

    public String drop(String key) {
        copies.drop(key);
        return "/account?faces-redirect=true";
    }
}
