package vn.thidua.core.data;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Runs something in a transaction. */
@ApplicationScoped
@Transactional
class OneTransaction {

    void run(Runnable work) {
        work.run();
    }
}
