package vn.thidua.core.data;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.TransactionalException;
import java.io.Serializable;

/** Stands around the transaction, so that the second try has one of its own. */
@Retried
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 100)
class RetriedWork implements Serializable {

    private static final long serialVersionUID = 1L;

    @AroundInvoke
    Object work(InvocationContext context) throws Exception {
        try {
            return context.proceed();
        } catch (PersistenceException | TransactionalException e) {
            return context.proceed();
        }
    }
}
