package vn.thidua.core.data;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.TransactionalException;
import java.io.Serializable;

/**
 * Stands around the transaction, so that the second try has one of its own. Inside a transaction that is running already nothing
 * can be tried again: the database has refused all of it.
 */
@Retried
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 100)
class RetriedWork implements Serializable {

    private static final long serialVersionUID = 1L;

    @Resource private transient TransactionSynchronizationRegistry transaction;

    @AroundInvoke
    Object work(InvocationContext context) throws Exception {
        if (transaction.getTransactionKey() != null) {
            return context.proceed();
        }
        try {
            return context.proceed();
        } catch (PersistenceException | TransactionalException e) {
            return context.proceed();
        }
    }
}
