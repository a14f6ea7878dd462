package vn.thidua.propaganda.post;

import static vn.thidua.propaganda.post.PostAction.APPROVE;
import static vn.thidua.propaganda.post.PostAction.ARCHIVE;
import static vn.thidua.propaganda.post.PostAction.CORRECT;
import static vn.thidua.propaganda.post.PostAction.EDIT;
import static vn.thidua.propaganda.post.PostAction.PUBLISH;
import static vn.thidua.propaganda.post.PostAction.REOPEN;
import static vn.thidua.propaganda.post.PostAction.RETURN;
import static vn.thidua.propaganda.post.PostAction.SCHEDULE;
import static vn.thidua.propaganda.post.PostAction.SUBMIT;
import static vn.thidua.propaganda.post.PostAction.WITHDRAW;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** How far a post has come. Readers see {@link #PUBLISHED} only; whoever has a duty in its column sees it in every state. */
public enum PostState {

    /** Being written. */
    DRAFT("", EDIT, SUBMIT, ARCHIVE),
    /** Waits for somebody who approves. */
    SUBMITTED("info", EDIT, WITHDRAW, RETURN, APPROVE),
    /** Returned to its writer with a reason. */
    RETURNED("warning", EDIT, SUBMIT, ARCHIVE),
    /** Approved; nobody has said yet when it appears. An edit takes it back to {@link #DRAFT}: what was approved is what appears. */
    APPROVED("info", EDIT, WITHDRAW, SCHEDULE, PUBLISH),
    /** Approved; appears by itself at a planned moment. An edit takes it back as it does from {@link #APPROVED}. */
    SCHEDULED("info", EDIT, WITHDRAW, SCHEDULE, PUBLISH),
    /** Its readers read it. */
    PUBLISHED("success", CORRECT, ARCHIVE),
    /** Its last moment has passed; readers no longer see it. */
    EXPIRED("warning", REOPEN, ARCHIVE),
    /** Put away. */
    ARCHIVED("", REOPEN);

    private final String tone;
    private final Set<PostAction> allowed;

    PostState(String tone, PostAction... allowed) {
        this.tone = tone;
        this.allowed = Collections.unmodifiableSet(EnumSet.copyOf(Arrays.asList(allowed)));
    }

    /** What can be done with a post in this state by those who may. */
    public Set<PostAction> allowed() {
        return allowed;
    }

    public boolean allows(PostAction action) {
        return allowed.contains(action);
    }

    /** Whether it is still on its way to its readers. */
    public boolean isUnderWay() {
        return this != PUBLISHED && this != EXPIRED && this != ARCHIVED;
    }

    /** The tone of its badge. */
    public String tone() {
        return tone;
    }

    /** The key of its name for people in the module's messages. */
    public String titleKey() {
        return "post.state." + name();
    }
}
