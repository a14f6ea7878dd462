package vn.thidua.propaganda.post;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.thidua.core.security.Actor;

/** Whether a post is approved by somebody else than those who wrote it, as it is unless a setting allows otherwise. */
@ApplicationScoped
class FourEyes {

    /** Asked each time: whoever sets it need not start the portal anew where its settings can change while it runs. */
    @Inject @ConfigProperty(name = "portal.module.propaganda.four-eyes", defaultValue = "true") private Provider<Boolean> demanded;

    boolean areDemanded() {
        return demanded.get();
    }

    /** Whether this is one of the two pairs of eyes that may not be the same. */
    boolean forbid(Post post, Actor actor) {
        return demanded.get() && post.isWrittenBy(actor);
    }
}
