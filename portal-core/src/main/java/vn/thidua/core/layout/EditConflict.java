package vn.thidua.core.layout;

import java.io.Serializable;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import vn.thidua.core.data.Moments;

/**
 * Two people edited the same thing: what each of them wrote, field by field, where they differ. The page shows it with
 * {@code /WEB-INF/portal/edit-conflict.xhtml} and lets the second one decide.
 */
public final class EditConflict implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String changedBy;
    private final LocalDateTime changedAt;
    private final List<Difference> differences = new ArrayList<>();

    /** One field in both versions. */
    public static final class Difference implements Serializable {

        private static final long serialVersionUID = 1L;

        private final String label;
        private final String mine;
        private final String theirs;

        private Difference(String label, String mine, String theirs) {
            this.label = label;
            this.mine = mine;
            this.theirs = theirs;
        }

        public String getLabel() {
            return label;
        }

        public String getMine() {
            return mine;
        }

        public String getTheirs() {
            return theirs;
        }
    }

    /**
     * @param changedBy name of who was faster
     * @param changedAt when, as stored
     */
    public EditConflict(String changedBy, LocalDateTime changedAt) {
        this.changedBy = Objects.requireNonNull(changedBy, "changedBy");
        this.changedAt = Objects.requireNonNull(changedAt, "changedAt");
    }

    /** Adds a field, as people read it, when the two versions differ in it. */
    public EditConflict field(String label, Object mine, Object theirs) {
        String one = Objects.toString(mine, "");
        String other = Objects.toString(theirs, "");
        if (!one.equals(other)) {
            differences.add(new Difference(label, one, other));
        }
        return this;
    }

    public String getChangedBy() {
        return changedBy;
    }

    /** In the time of Việt Nam, for display. */
    public LocalDateTime getChangedAt() {
        return Moments.local(changedAt);
    }

    public List<Difference> getDifferences() {
        return differences;
    }
}
