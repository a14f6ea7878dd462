package vn.thidua.core.spi;

import java.util.Objects;

/**
 * Makes something of a plan that another module has read, for example a campaign of its own. An implementation is an
 * {@code @ApplicationScoped} bean of the module that makes it, at most one in a module. While that module is switched off, nobody
 * is offered to hand a plan over to it.
 */
public interface PlanReceiver {

    ModuleId module();

    /** Whether whoever is at work may make it. Answers and does not throw. */
    boolean mayReceive();

    /** The key of what people do here, for example "Lập chiến dịch tuyên truyền", in the module's messages. */
    String titleKey();

    /**
     * Makes it, on behalf of whoever is at work and in the running transaction; it demands the right itself. What was made of the
     * same source before is not made again.
     */
    Receipt receive(PlanOutline plan);

    /**
     * What became of a plan.
     *
     * @param path the page of what was made, below the context root and starting with {@code /}
     * @param made whether it was made just now; otherwise it was there already
     */
    record Receipt(String path, boolean made) {

        public Receipt {
            Objects.requireNonNull(path, "path");
        }
    }
}
