package vn.thidua.propaganda.post;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.thidua.core.account.ActorDirectory;
import vn.thidua.core.data.Moments;
import vn.thidua.core.notice.NewNotice;
import vn.thidua.core.notice.NoticeService;
import vn.thidua.core.security.Actor;
import vn.thidua.core.security.CurrentUser;
import vn.thidua.propaganda.column.ColumnDuties;
import vn.thidua.propaganda.column.ColumnDuty;
import vn.thidua.propaganda.column.ColumnTrees;

/**
 * Tells people what happened to posts that concern them, each thing once and never of what they did themselves. An edit of what is
 * submitted already tells nobody anything.
 */
@ApplicationScoped
class PostNotices {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final int TITLE_SHOWN = 160;

    @Inject private NoticeService notices;
    @Inject private ActorDirectory actors;
    @Inject private ColumnDuties duties;
    @Inject private ColumnTrees columns;
    @Inject private Approvers approvers;
    @Inject private CurrentUser user;

    /** Those who may approve it, once for each submission. */
    void submitted(Post post) {
        List<Long> to = approvers.of(post).stream().map(actor -> actor.accountId().getAsLong()).toList();
        String by = post.getReview().getSubmittedName();
        send(to, post, "submitted:" + post.getReview().getSubmissions(), "post.notice.submitted", by,
                columns.current().name(post.getColumnId()));
    }

    void returned(Post post, ReturnReason reason) {
        tellOwner(post, "returned:" + post.getReview().getSubmissions(), "post.notice.returned", reason.getTitle());
    }

    void approved(Post post) {
        if (post.getPublishAt() == null) {
            tellOwner(post, "approved:" + post.getReview().getSubmissions(), "post.notice.approved");
        } else {
            String when = TIME.format(Moments.local(post.getPublishAt()));
            tellOwner(post, "scheduled:" + post.getPublishAt(), "post.notice.scheduled", when);
        }
    }

    void published(Post post) {
        tellOwner(post, "published:" + post.getPublishedAt(), "post.notice.published");
    }

    /** Whoever approved what there was before. */
    void corrected(Post post) {
        Long approver = post.getReview().getApprovedBy();
        if (approver != null) {
            send(List.of(approver), post, "corrected:" + post.getRevision(), "post.notice.corrected", post.getChangedBy(),
                    post.getCorrectionNote());
        }
    }

    /** The owner, or whoever publishes in the column where there is no owner with an account any more. */
    void review(Post post) {
        boolean owned = post.ownerAccountId().isPresent() && actors.find(post.ownerAccountId().getAsLong()).isPresent();
        List<Long> to = owned ? List.of(post.ownerAccountId().getAsLong())
                : actors.meeting(duties.audience(post.getColumnId(), ColumnDuty.PUBLISH)).stream()
                        .map(actor -> actor.accountId().getAsLong()).toList();
        send(to, post, "review:" + post.getReviewOn(), "post.notice.review", DAY.format(post.getReviewOn()));
    }

    private void tellOwner(Post post, String what, String key, String... more) {
        if (post.ownerAccountId().isPresent()) {
            send(List.of(post.ownerAccountId().getAsLong()), post, what, key, more);
        }
    }

    private void send(List<Long> accounts, Post post, String what, String key, String... more) {
        Set<Long> own = user.actor().map(Actor::accountId).filter(id -> id.isPresent()).map(id -> Set.of(id.getAsLong())).orElse(Set.of());
        String title = post.getTitle();
        var arguments = new ArrayList<>(List.of(title.length() <= TITLE_SHOWN ? title : title.substring(0, TITLE_SHOWN) + "…"));
        arguments.addAll(List.of(more));
        notices.send(accounts.stream().filter(account -> !own.contains(account)).distinct().toList(),
                new NewNotice("propaganda.post:%d:%s".formatted(post.getId(), what), key, arguments,
                        Optional.of("/propaganda/post?id=" + post.getId())));
    }
}
