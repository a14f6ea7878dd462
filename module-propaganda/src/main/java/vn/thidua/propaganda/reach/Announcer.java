package vn.thidua.propaganda.reach;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.thidua.core.data.Moments;
import vn.thidua.core.notice.NewNotice;
import vn.thidua.core.notice.NoticeService;
import vn.thidua.propaganda.column.ColumnTree;
import vn.thidua.propaganda.column.ColumnTrees;
import vn.thidua.propaganda.post.Post;
import vn.thidua.propaganda.post.PostPublished;
import vn.thidua.propaganda.post.PostRepository;
import vn.thidua.propaganda.post.PostState;

/**
 * Tells people of posts that have appeared: followers of the column, and everybody a must-read post is for. Publishing only queues
 * the post, so it takes as long for a thousand followers as for none; the job tells them within a minute, once for each person and
 * post, whatever the number of reasons.
 */
@ApplicationScoped
public class Announcer {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    @Inject private PostRepository posts;
    @Inject private ReachRepository reach;
    @Inject private Readers readers;
    @Inject private ColumnTrees columns;
    @Inject private NoticeService notices;

    void onPublished(@Observes PostPublished event) {
        reach.queueAnnouncement(event.postId(), Moments.now());
    }

    /** Posts that wait to be announced, at most so many. */
    public List<Long> waiting(int most) {
        return reach.announcements(most);
    }

    /** Tells whoever is to know of a post; one that readers no longer see is dropped. Its own transaction. */
    @Transactional(TxType.REQUIRES_NEW)
    public void announce(long postId) {
        posts.find(postId).filter(post -> post.getState() == PostState.PUBLISHED).ifPresent(this::tell);
        reach.removeAnnouncement(postId);
    }

    private void tell(Post post) {
        Map<Long, Long> accounts = readers.accounts(post);
        ColumnTree tree = columns.current();
        boolean mustRead = post.getMustReadBy() != null;
        if (!mustRead) {
            List<Long> above = tree.upwards(post.getColumnId()).stream().map(ColumnTree.Node::id).toList();
            accounts.keySet().retainAll(reach.followers(above));
        }
        Set<Long> told = accounts.values().stream().collect(Collectors.toSet());
        List<String> arguments = List.of(post.getTitle(), mustRead ? DAY.format(post.getMustReadBy()) : tree.name(post.getColumnId()));
        notices.send(told, new NewNotice("propaganda.post:" + post.getId(), mustRead ? "reach.notice.must" : "reach.notice.new", arguments,
                Optional.of("/propaganda/post?id=" + post.getId())));
    }
}
