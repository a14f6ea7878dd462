package vn.thidua.core.talk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import vn.thidua.core.data.Moments;
import vn.thidua.core.notice.NewNotice;
import vn.thidua.core.notice.NoticeService;
import vn.thidua.core.spi.ContentRef;
import vn.thidua.core.spi.TalkOwner;

/** Tells those concerned of what was said, sparingly: what can be dealt with together is told once. */
@ApplicationScoped
class TalkNotices {

    @Inject private NoticeService notices;

    /** Moderators have something to decide; who has not looked yet at the last such notice about the content gets no other. */
    void toModerators(TalkOwner owner, Comment comment, ModerationQueue queue) {
        ContentRef ref = comment.owner();
        String name = queue.name().toLowerCase(Locale.ROOT);
        Set<Long> moderators = without(owner.moderators(ref), comment.getAccountId());
        notices.sendUnlessUnread(moderators, notice("talk." + name + ":" + comment.getId(), "notice.talk." + name, owner, ref,
                "/moderation?state=" + name + "&owner=" + URLEncoder.encode(ref.toString(), StandardCharsets.UTF_8)));
    }

    /** Those who wrote the content, and the one who is answered, hear of a comment that everybody sees now; once a day. */
    void shown(TalkOwner owner, Comment comment, Optional<Comment> answered) {
        ContentRef ref = comment.owner();
        Set<Long> authors = without(owner.authors(ref), comment.getAccountId());
        answered.map(Comment::getAccountId).filter(account -> account != comment.getAccountId()).ifPresent(account -> {
            authors.remove(account);
            notices.send(Set.of(account), notice("talk.answered:" + comment.getParentId() + ":" + Moments.today(),
                    "notice.talk.answered", owner, ref, page(owner, ref)));
        });
        notices.send(authors, notice("talk.new:" + ref + ":" + Moments.today(), "notice.talk.new", owner, ref, page(owner, ref)));
    }

    /** The author of a comment hears what a moderator decided. */
    void decided(TalkOwner owner, Comment comment) {
        String what = comment.getState() == CommentState.HIDDEN ? "hidden" : "approved";
        notices.send(Set.of(comment.getAccountId()), notice("talk." + what + ":" + comment.getId() + ":" + comment.getVersion(),
                "notice.talk." + what, owner, comment.owner(), page(owner, comment.owner())));
    }

    private static Set<Long> without(Set<Long> accounts, long one) {
        Set<Long> others = new HashSet<>(accounts);
        others.remove(one);
        return others;
    }

    private static String page(TalkOwner owner, ContentRef ref) {
        return owner.path(ref) + "#talk";
    }

    private static NewNotice notice(String onceKey, String textKey, TalkOwner owner, ContentRef ref, String url) {
        return new NewNotice(onceKey, textKey, List.of(owner.title(ref)), Optional.of(url));
    }
}
