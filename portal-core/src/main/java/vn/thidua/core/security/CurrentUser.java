package vn.thidua.core.security;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import vn.thidua.core.log.WhoActs;

/**
 * Knows who is at work on this thread. The web layer binds the signed-in person for the time of a request, jobs bind the
 * system; work handed to another thread binds its actor there.
 */
@ApplicationScoped
public class CurrentUser implements WhoActs {

    private static final String NOBODY = "anonymous";

    private static final ThreadLocal<Actor> BOUND = new ThreadLocal<>();

    /** Who is at work; empty when nobody signed in. */
    public Optional<Actor> actor() {
        return Optional.ofNullable(BOUND.get());
    }

    /** The account's name, for logs and records. */
    @Override
    public String login() {
        return actor().map(Actor::login).orElse(NOBODY);
    }

    /** The rights of whoever is at work; none when nobody signed in. */
    public Rights rights() {
        return actor().map(Actor::rights).orElseGet(Rights::none);
    }

    /** Does something as somebody else and goes back to who was at work before, whatever happens. */
    public <T> T callAs(Actor actor, Callable<T> work) throws Exception {
        Actor before = BOUND.get();
        BOUND.set(actor);
        try {
            return work.call();
        } finally {
            if (before == null) {
                BOUND.remove();
            } else {
                BOUND.set(before);
            }
        }
    }

    /** {@link #callAs} for work without checked exceptions. */
    public <T> T getAs(Actor actor, Supplier<T> work) {
        try {
            return callAs(actor, work::get);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** {@link #getAs} for work without a result. */
    public void runAs(Actor actor, Runnable work) {
        getAs(actor, () -> {
            work.run();
            return null;
        });
    }
}
