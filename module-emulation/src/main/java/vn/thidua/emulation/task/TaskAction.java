package vn.thidua.emulation.task;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** What people do with a task; each stays in its history with the words that go with it. */
public enum TaskAction {

    START("started", TaskState.IN_PROGRESS, false, false, TaskState.NOT_STARTED),
    PROGRESS("reported", TaskState.IN_PROGRESS, true, false, TaskState.NOT_STARTED, TaskState.IN_PROGRESS),
    COMPLETE("completed", TaskState.DONE, true, false, TaskState.NOT_STARTED, TaskState.IN_PROGRESS),
    CANCEL("cancelled", TaskState.CANCELLED, true, true, TaskState.NOT_STARTED, TaskState.IN_PROGRESS),
    REOPEN("reopened", TaskState.IN_PROGRESS, false, false, TaskState.DONE, TaskState.CANCELLED);

    private final String past;
    private final TaskState to;
    private final boolean wantsText;
    private final boolean forEditors;
    private final Set<TaskState> from;

    TaskAction(String past, TaskState to, boolean wantsText, boolean forEditors, TaskState... from) {
        this.past = past;
        this.to = to;
        this.wantsText = wantsText;
        this.forEditors = forEditors;
        this.from = Set.of(from);
    }

    /** The state that follows. */
    TaskState to() {
        return to;
    }

    /** Whether it says nothing without words: the progress, the result, the reason. */
    public boolean wantsText() {
        return wantsText;
    }

    /** Whether it is for those who may change the task, in a task that is in this stored state. */
    boolean isForEditors(TaskState state) {
        return forEditors || state == TaskState.CANCELLED;
    }

    /** What can be done with a task in this stored state, in order. */
    static Set<TaskAction> possibleIn(TaskState state) {
        var possible = EnumSet.noneOf(TaskAction.class);
        for (TaskAction action : values()) {
            if (action.from.contains(state)) {
                possible.add(action);
            }
        }
        return possible;
    }

    /** Its name in REST: in lower case. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What the audit log calls it: {@code task.completed}. */
    String audited() {
        return "task." + past;
    }

    /** The key of what it is called once done, in the module's messages. */
    public String doneKey() {
        return "task.done." + name();
    }
}
