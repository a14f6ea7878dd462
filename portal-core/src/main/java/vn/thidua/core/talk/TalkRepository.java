package vn.thidua.core.talk;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.thidua.core.rest.Page;
import vn.thidua.core.spi.ContentRef;

/** Stored comments, reports and congratulations. */
public interface TalkRepository {

    Optional<Comment> find(long id);

    /** Comments that answer none, newest first: those that the reader sees, and those to which there are answers that he sees. */
    Page<Comment> threads(ContentRef owner, TalkReader reader, int page, int size);

    /** The answers to these comments that the reader sees, in the order in which they were given. */
    List<Comment> answers(Collection<Long> parents, TalkReader reader);

    long countAnswers(long parent);

    /** Contents with comments in this part of the moderators' work, those with the newest comment first. */
    List<ContentRef> contents(ModerationQueue queue, int most);

    /** One page of the comments on these contents that are in this part, oldest first; hidden ones newest first. */
    Page<Comment> page(ModerationQueue queue, Collection<ContentRef> owners, int page, int size);

    /** Stores a new comment or what changed, so that a clash with another change shows at once. */
    Comment save(Comment comment);

    boolean hasReported(long comment, long account);

    void add(CommentReport report);

    /** The open reports about these comments, oldest first. */
    List<CommentReport> openReports(Collection<Long> comments);

    boolean hasCongratulated(ContentRef owner, long account);

    void add(Congratulation congratulation);

    void removeCongratulation(ContentRef owner, long account);

    long countCongratulations(ContentRef owner);

    /** The latest congratulations by others than this account. */
    List<Congratulation> congratulations(ContentRef owner, long exceptAccount, int most);

    /** Comments that everybody sees and congratulations of each of these; those without any are left out. One statement. */
    Map<ContentRef, TalkCount> counts(Collection<ContentRef> owners);
}
