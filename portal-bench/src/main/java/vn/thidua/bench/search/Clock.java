package vn.thidua.bench.search;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.function.LongSupplier;

/** What durations are read from: the wall, or the processor on a machine that has other work to do. */
record Clock(String name, LongSupplier nanos) {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    /**
     * @throws IllegalArgumentException when the name is neither wall nor cpu
     */
    static Clock named(String name) {
        return switch (name) {
            case "wall" -> new Clock(name, System::nanoTime);
            case "cpu" -> new Clock(name, THREADS::getCurrentThreadCpuTime);
            default -> throw new IllegalArgumentException("--clock wants wall or cpu, not '%s'".formatted(name));
        };
    }

    long now() {
        return nanos.getAsLong();
    }
}
