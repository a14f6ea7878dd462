package vn.thidua.core.data;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.Statement;

/** Counts the SQL statements that each thread has run, so that metrics can tell what requests cost the database. */
public final class SqlStatements {

    private static final ThreadLocal<long[]> RUN = ThreadLocal.withInitial(() -> new long[1]);

    private SqlStatements() { }

    /** How many this thread has run since it began; a batch counts once. */
    public static long ofThisThread() {
        return RUN.get()[0];
    }

    /** The same connection, but counting. */
    static Connection counted(Connection connection) {
        return (Connection) counted(connection, Connection.class);
    }

    private static Object counted(Object target, Class<?> type) {
        return Proxy.newProxyInstance(SqlStatements.class.getClassLoader(), new Class<?>[] {type},
                (proxy, method, arguments) -> call(target, proxy, method, arguments));
    }

    private static Object call(Object target, Object proxy, Method method, Object[] arguments) throws Throwable {
        if (method.getName().equals("equals") && method.getParameterCount() == 1) {
            return proxy == arguments[0];
        }
        if (target instanceof Statement && method.getName().startsWith("execute")) {
            RUN.get()[0]++;
        }
        try {
            Object result = method.invoke(target, arguments);
            return target instanceof Connection && result instanceof Statement
                    ? counted(result, method.getReturnType()) : result;
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
