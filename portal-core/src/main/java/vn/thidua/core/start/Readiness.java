package vn.thidua.core.start;

import jakarta.enterprise.context.ApplicationScoped;

/** Whether the portal has come up completely. */
@ApplicationScoped
public class Readiness {

    private volatile boolean open;

    void opened() {
        open = true;
    }

    public boolean isOpen() {
        return open;
    }
}
