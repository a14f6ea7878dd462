package vn.thidua.emulation.intake;

import java.util.Map;

/** How far a batch is. */
public record BatchProgress(Map<IntakeState, Long> counts) {

    public BatchProgress {
        counts = Map.copyOf(counts);
    }

    public long of(IntakeState state) {
        return counts.getOrDefault(state, 0L);
    }

    /** How many files it has. */
    public long total() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    /** How many have been read. */
    public long done() {
        return total() - of(IntakeState.PENDING);
    }

    /** From 0 to 100. */
    public int percent() {
        return total() == 0 ? 100 : (int) (done() * 100 / total());
    }
}
