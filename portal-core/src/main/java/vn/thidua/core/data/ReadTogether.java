package vn.thidua.core.data;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionalException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/**
 * Lets several services answer one page in one transaction: each of them finds the rows that another one has read, instead of asking
 * the database again. For reading only.
 */
@ApplicationScoped
public class ReadTogether {

    @Inject private OneTransaction transaction;

    /** Runs the work. A service that refuses inside, and whose refusal the work has caught, spoils nothing for the others. */
    public <T> T get(Supplier<T> work) {
        var done = new AtomicReference<Optional<T>>();
        try {
            transaction.run(() -> done.set(Optional.of(work.get())));
        } catch (TransactionalException e) {
            // The refusal has marked the transaction, which then cannot commit; there was nothing to commit.
            if (done.get() == null) {
                throw e;
            }
        }
        return done.get().orElseThrow();
    }
}
