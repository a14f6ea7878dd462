package vn.thidua.propaganda.post;

import java.time.LocalDateTime;
import java.util.Objects;
import java.util.Optional;
import vn.thidua.core.security.Actor;

/**
 * What a post went through before it came here.
 *
 * @param state   how far it has come
 * @param owner   whose it is
 * @param moment  in Việt Nam: when it was published, of a scheduled one when it will be, of others when it came that far
 * @param judge   who approved or returned it; empty where nobody did
 * @param reason  the code of the {@link ReturnReason} of a returned one; else empty
 * @param comment what was said with it; may be empty
 */
public record PostPast(PostState state, Actor owner, LocalDateTime moment, Optional<Actor> judge, String reason, String comment) {

    public PostPast {
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(owner, "owner");
        Objects.requireNonNull(moment, "moment");
    }

    /** One that its readers have been reading since then. */
    public static PostPast published(Actor owner, LocalDateTime since) {
        return new PostPast(PostState.PUBLISHED, owner, since, Optional.empty(), "", "");
    }
}
