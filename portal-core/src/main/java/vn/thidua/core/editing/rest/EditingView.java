package vn.thidua.core.editing.rest;

import java.time.Instant;
import java.util.List;

/**
 * How things stand with what somebody edits.
 *
 * @param savedAt when the fields were kept last; null when nothing was
 * @param others  who else has it open
 * @param newer   the version that others saved since; null when none did
 * @param saved   when the fields were kept, in words
 * @param news    what the editor should know, in words that change only when something happened; empty when there is nothing
 * @param details about the others, in words that change all the time; may be empty
 */
public record EditingView(Instant savedAt, boolean editable, List<Other> others, Long newer, String saved, String news,
        String details) {

    /**
     * @param changedSecondsAgo how long ago something was typed; null when nothing was
     */
    public record Other(String name, Long changedSecondsAgo) { }
}
