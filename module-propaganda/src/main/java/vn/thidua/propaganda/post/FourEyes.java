package vn.thidua.propaganda.post;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.thidua.core.security.Actor;

/** Whether a post is approved by somebody else than those who wrote it, as it is unless a setting allows otherwise. */
@ApplicationScoped
class FourEyes {

    @Inject @ConfigProperty(name = "portal.module.propaganda.four-eyes", defaultValue = "true") boolean demanded;

    boolean areDemanded() {
        return demanded;
    }

    /** Whether this is one of the two pairs of eyes that may not be the same. */
    boolean forbid(Post post, Actor actor) {
        return demanded && post.isWrittenBy(actor);
    }
}
