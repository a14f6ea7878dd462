package vn.thidua.launcher;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Answers 400 to a path with a broken escape such as {@code /%zz}. Payara fails on it before the application sees the
 * request, and then answers 200 with nothing in it.
 */
final class StrictPaths {

    private static final Pattern BROKEN_ESCAPE = Pattern.compile("%(?![0-9A-Fa-f]{2})");

    /** A path that Payara itself refuses with 400. */
    private static final String REFUSED = "/%00";

    private StrictPaths() { }

    /** Puts the check in front of the HTTP server's last filter. */
    static void install(ClassLoader container) {
        try {
            Class<?> filter = container.loadClass("org.glassfish.grizzly.filterchain.Filter");
            Object check = Proxy.newProxyInstance(container, new Class<?>[] {filter},
                    (self, method, arguments) -> onCall(self, method, arguments));
            for (Object filters : new OpenRequests(container).filterChains()) {
                addBeforeLast(filters, check);
            }
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the HTTP server is not the one this was written for", e);
        }
    }

    @SuppressWarnings("unchecked")
    private static void addBeforeLast(Object filters, Object check) {
        var list = (List<Object>) filters;
        list.add(list.size() - 1, check);
    }

    private static Object onCall(Object self, Method method, Object[] arguments) throws Throwable {
        switch (method.getName()) {
            case "handleRead":
                refuseBrokenEscape(arguments[0]);
                return invokeAction(arguments[0]);
            case "equals":
                return self == arguments[0];
            case "hashCode":
                return System.identityHashCode(self);
            case "toString":
                return StrictPaths.class.getName();
            default:
                return method.getReturnType() == void.class ? null : invokeAction(arguments[0]);
        }
    }

    private static Object invokeAction(Object context) throws ReflectiveOperationException {
        return call(context, "getInvokeAction");
    }

    private static void refuseBrokenEscape(Object context) throws ReflectiveOperationException {
        Object message = call(context, "getMessage");
        Object header = call(message, "getHttpHeader");
        Object uri = call(header, "getRequestURI");
        if (uri != null && BROKEN_ESCAPE.matcher(uri.toString()).find()) {
            header.getClass().getMethod("setRequestURI", String.class).invoke(header, REFUSED);
        }
    }

    private static Object call(Object target, String name) throws ReflectiveOperationException {
        try {
            Method method = target.getClass().getMethod(name);
            method.setAccessible(true);
            return method.invoke(target);
        } catch (InvocationTargetException e) {
            throw new IllegalStateException(e.getCause());
        }
    }
}
