package vn.thidua.core.data;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.NotSupportedException;
import jakarta.transaction.Status;
import jakarta.transaction.SystemException;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.UserTransaction;
import java.util.function.Supplier;

/**
 * Lets several services answer one page in one transaction: each of them finds the rows that another one has read, instead of asking
 * the database again. For reading only: nothing that is written inside is kept, and a service that refuses spoils nothing for the
 * others.
 */
@ApplicationScoped
public class ReadTogether {

    @Inject private UserTransaction transaction;
    @Resource private TransactionSynchronizationRegistry current;

    /** Runs the work; inside a running transaction simply as part of it. */
    public <T> T get(Supplier<T> work) {
        if (current.getTransactionStatus() != Status.STATUS_NO_TRANSACTION) {
            return work.get();
        }
        try {
            transaction.begin();
            try {
                return work.get();
            } finally {
                transaction.rollback();
            }
        } catch (NotSupportedException | SystemException e) {
            throw new IllegalStateException("No transaction to read in", e);
        }
    }
}
