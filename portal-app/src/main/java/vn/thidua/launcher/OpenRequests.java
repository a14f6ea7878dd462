package vn.thidua.launcher;

import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The requests that the container is answering. Payara has no call for it, so this asks Grizzly, its HTTP server, for
 * the counter that it keeps; a test holds that this goes on to work with the version we ship.
 */
final class OpenRequests {

    private static final long STEP_MILLIS = 50;

    private final List<Object> transports = new ArrayList<>();
    private final List<Object> chains = new ArrayList<>();
    private final List<AtomicInteger> counters = new ArrayList<>();

    OpenRequests(ClassLoader container) {
        try {
            Class<?> type = container.loadClass("com.sun.enterprise.v3.services.impl.GrizzlyService");
            Object service = container.loadClass("org.glassfish.internal.api.Globals").getMethod("get", Class.class)
                    .invoke(null, type);
            for (Object proxy : (Collection<?>) field(type, "proxies").get(service)) {
                Object listener = call(proxy, "getUnderlyingListener");
                Object transport = call(listener, "getTransport");
                transports.add(transport);
                chains.add(call(transport, "getProcessor"));
                addCounters(chains.get(chains.size() - 1));
            }
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the HTTP server is not the one this was written for", e);
        }
    }

    private void addCounters(Object filters) throws ReflectiveOperationException {
        for (Object filter : (Iterable<?>) filters) {
            for (Class<?> type = filter.getClass(); type != null; type = type.getSuperclass()) {
                if (type.getName().equals("org.glassfish.grizzly.http.server.HttpServerFilter")) {
                    counters.add((AtomicInteger) field(type, "activeRequestsCounter").get(filter));
                }
            }
        }
        if (counters.isEmpty()) {
            throw new IllegalStateException("the HTTP server keeps no count of its requests");
        }
    }

    private static Field field(Class<?> type, String name) throws NoSuchFieldException {
        Field field = type.getDeclaredField(name);
        field.setAccessible(true);
        return field;
    }

    private static Object call(Object target, String name) throws ReflectiveOperationException {
        Method method = target.getClass().getMethod(name);
        method.setAccessible(true);
        return method.invoke(target);
    }

    /** Accepts no further connection and waits until all requests are answered; false when time is up before. */
    boolean drain(long millis) {
        long end = System.nanoTime() + millis * 1_000_000;
        try {
            for (Object transport : transports) {
                call(transport, "unbindAll");
            }
            int quiet = 0;
            while (quiet < 3 && System.nanoTime() < end) {
                Thread.sleep(STEP_MILLIS);
                quiet = count() == 0 ? quiet + 1 : 0;
            }
            return quiet == 3;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the HTTP server does not stop listening", e);
        }
    }

    /** The HTTP server's filters, one list for each listener. */
    List<Object> filterChains() {
        return List.copyOf(chains);
    }

    int count() {
        return counters.stream().mapToInt(AtomicInteger::get).sum();
    }
}
