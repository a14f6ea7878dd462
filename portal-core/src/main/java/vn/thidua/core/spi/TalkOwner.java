package vn.thidua.core.spi;

import java.util.Collection;
import java.util.Set;

/**
 * Answers for the comments and congratulations on one or more types of content: who may read, write and moderate them. An
 * implementation is an {@code @ApplicationScoped} bean of the module that owns the content; exactly one answers for a
 * type. While its module is switched off, nothing was said about its content.
 *
 * <p>It is called in the transaction of whoever reads or writes, on behalf of whoever is at work. It answers and does not
 * throw: an exception would undo the caller's transaction. For content that does not exist it answers no.
 */
public interface TalkOwner {

    /** The types of content it answers for, such as {@code propaganda.post}; each starts with the module's id. */
    Set<String> types();

    /** Whether whoever is at work may read the content, and with it what is said about it. */
    boolean mayRead(ContentRef ref);

    /** Whether whoever is at work may write comments; asked only about content that may be read. */
    boolean mayComment(ContentRef ref);

    /** Whether whoever is at work approves and hides comments; asked only about content that may be read. */
    boolean mayModerate(ContentRef ref);

    /** The switch: whether comments are taken now. While it is off, those that are there are still read. */
    boolean commentsOpen(ContentRef ref);

    /** Whether a comment waits for a moderator before others see it; those of moderators never do. */
    default boolean held(ContentRef ref) {
        return false;
    }

    /** The content's name for people. Asked only about content that may be read. */
    String title(ContentRef ref);

    /** The page of the content, below the context root and starting with {@code /}. */
    String path(ContentRef ref);

    /** Accounts that are told of comments that wait or were reported. */
    default Set<Long> moderators(ContentRef ref) {
        return Set.of();
    }

    /** Accounts of those who wrote the content; they are told of comments, once a day. */
    default Set<Long> authors(ContentRef ref) {
        return Set.of();
    }

    /**
     * Those of these contents that whoever is at work may read and moderate; for pages of comments on many of them.
     * Worth answering with one query where {@link #mayModerate} would need one for each.
     */
    default Collection<ContentRef> moderated(Collection<ContentRef> refs) {
        return refs.stream().filter(ref -> mayRead(ref) && mayModerate(ref)).toList();
    }
}
