package vn.thidua.core.editing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.thidua.core.spi.EditOwner;

/**
 * How things stand with what somebody edits.
 *
 * @param savedAt  when the fields were kept last; empty when nothing was
 * @param editable whether it may still be edited; what was typed stays kept anyway
 * @param others   who else has it open now; nobody for those who may not edit it
 * @param newer    what was saved by others since the edit began
 */
public record EditingState(Optional<Instant> savedAt, boolean editable, List<Other> others, Optional<EditOwner.Stored> newer) {

    /**
     * Somebody else who has it open.
     *
     * @param changedAt when something was typed last; empty when nothing was
     */
    public record Other(String name, Optional<Instant> changedAt) { }

    public EditingState {
        others = List.copyOf(others);
    }
}
