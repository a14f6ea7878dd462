package vn.thidua.propaganda.reach.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import vn.thidua.core.data.Moments;
import vn.thidua.core.layout.PageAnswers;
import vn.thidua.core.layout.Parameters;
import vn.thidua.propaganda.post.Post;
import vn.thidua.propaganda.reach.AcknowledgementService;

/** Backs the box on a post that asks its reader to say: read and understood. */
@Named("acknowledgement")
@RequestScoped
public class AcknowledgementBean {

    @Inject private AcknowledgementService service;
    @Inject private PageAnswers answers;

    private Optional<LocalDateTime> own;

    public boolean asked(Post post) {
        return service.isAsked(post);
    }

    /** By the clocks of Việt Nam; null for not yet. */
    public LocalDateTime at(Post post) {
        if (own == null) {
            own = service.own(post.getId());
        }
        return own.map(Moments::local).orElse(null);
    }

    /** Whether the day by which it is asked for has passed. */
    public boolean late(Post post) {
        return post.getMustReadBy().isBefore(LocalDate.now(Moments.VIETNAM));
    }

    public void give(String id) {
        long post = Parameters.id(id);
        service.acknowledge(post);
        answers.tellAndGo("/propaganda/post?id=" + post, "reach.acknowledged");
    }
}
