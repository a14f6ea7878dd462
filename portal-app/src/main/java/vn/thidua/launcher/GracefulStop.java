package vn.thidua.launcher;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.lang.reflect.Proxy;
import java.util.concurrent.atomic.AtomicBoolean;

/** Ends the process on SIGTERM and SIGINT only after the requests in flight have been answered. */
final class GracefulStop {

    private static final Logger LOG = System.getLogger(GracefulStop.class.getName());

    private static final long LONGEST_WAIT_MILLIS = 30_000;

    private final Container container;
    private final AtomicBoolean begun = new AtomicBoolean();

    private GracefulStop(Container container) {
        this.container = container;
    }

    /**
     * Takes over the signals. They are handled here and not in a shutdown hook because hooks run side by side: the
     * container's own would cut off what this one waits for. A virtual machine without signals stops without waiting.
     */
    static void install(Container container) {
        var stop = new GracefulStop(container);
        try {
            Class<?> signal = Class.forName("sun.misc.Signal");
            Class<?> handler = Class.forName("sun.misc.SignalHandler");
            Object proxy = Proxy.newProxyInstance(handler.getClassLoader(), new Class<?>[] {handler},
                    (self, method, arguments) -> stop.onCall(method.getName(), self, arguments));
            for (String name : new String[] {"TERM", "INT"}) {
                signal.getMethod("handle", signal, handler)
                        .invoke(null, signal.getConstructor(String.class).newInstance(name), proxy);
            }
        } catch (ReflectiveOperationException e) {
            LOG.log(Level.DEBUG, "This virtual machine does not pass on signals", e);
        }
    }

    private Object onCall(String method, Object self, Object[] arguments) {
        return switch (method) {
            case "handle" -> {
                if (begun.compareAndSet(false, true)) {
                    var thread = new Thread(this::stop, "portal-stop");
                    thread.setDaemon(false);
                    thread.start();
                }
                yield null;
            }
            case "equals" -> self == arguments[0];
            case "hashCode" -> System.identityHashCode(this);
            default -> getClass().getName();
        };
    }

    private void stop() {
        long begin = System.nanoTime();
        System.out.println("Portal is stopping");
        try {
            if (!new OpenRequests(container.classes()).drain(LONGEST_WAIT_MILLIS)) {
                LOG.log(Level.WARNING, "Some requests took longer than {0} s and were cut off", LONGEST_WAIT_MILLIS / 1000);
            }
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "Could not wait for the requests in flight", e);
        }
        container.stop();
        System.out.printf(java.util.Locale.ROOT, "Portal has stopped after %.1f s%n", (System.nanoTime() - begin) / 1e9);
        Exit.now(0);
    }
}
