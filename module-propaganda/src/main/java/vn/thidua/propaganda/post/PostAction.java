package vn.thidua.propaganda.post;

import java.util.Locale;
import vn.thidua.propaganda.column.ColumnDuty;

/** What can be done with a post, as far as its {@link PostState} allows. */
public enum PostAction {

    EDIT(ColumnDuty.WRITE),
    SUBMIT(ColumnDuty.WRITE),
    WITHDRAW(ColumnDuty.WRITE),
    RETURN(ColumnDuty.APPROVE),
    APPROVE(ColumnDuty.APPROVE),
    SCHEDULE(ColumnDuty.PUBLISH),
    PUBLISH(ColumnDuty.PUBLISH),
    CORRECT(ColumnDuty.PUBLISH),
    ARCHIVE(ColumnDuty.PUBLISH),
    REOPEN(ColumnDuty.PUBLISH);

    private final ColumnDuty duty;

    PostAction(ColumnDuty duty) {
        this.duty = duty;
    }

    /**
     * The duty in the post's column that it takes. Those who write throw away what readers have never seen, and take it up again.
     *
     * @param seen whether readers have ever seen the post
     */
    public ColumnDuty duty(boolean seen) {
        return !seen && (this == ARCHIVE || this == REOPEN) ? ColumnDuty.WRITE : duty;
    }

    /** Whether it is for somebody else than those who wrote. */
    public boolean isForOtherEyes() {
        return this == APPROVE || this == RETURN;
    }

    /** Its name in REST and in addresses: in lower case. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The key of its name for people in the module's messages. */
    public String titleKey() {
        return "post.action." + name();
    }
}
