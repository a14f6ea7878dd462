package vn.thidua.propaganda.post;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/** Which posts have something due; each list is read in a transaction of its own. Moments are as stored. */
@ApplicationScoped
@Transactional
class DuePosts {

    @Inject private PostRepository posts;

    List<Long> publications(LocalDateTime now) {
        return posts.dueForPublication(now, Publishing.MOST_AT_ONCE);
    }

    List<Long> expiries(LocalDateTime now) {
        return posts.dueForExpiry(now, Publishing.MOST_AT_ONCE);
    }

    List<Long> reviews(LocalDate today) {
        return posts.dueForReview(today, Publishing.MOST_AT_ONCE);
    }
}
