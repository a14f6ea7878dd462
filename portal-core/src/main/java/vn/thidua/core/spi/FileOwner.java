package vn.thidua.core.spi;

import java.util.Set;

/**
 * Answers for the files of one or more types of content: who may open them, who may change them, and where people find
 * the content they belong to. An implementation is an {@code @ApplicationScoped} bean of the module that owns the
 * content; exactly one answers for a type. While its module is switched off, the files are not there.
 *
 * <p>It is called in the transaction of whoever lists, opens or changes files, on behalf of whoever is at work. It
 * answers and does not throw: an exception would undo the caller's transaction. For content that does not exist it
 * answers no.
 *
 * <p>The role says what a file is to its owner, in lower-case words of the module's choice such as {@code attachment},
 * {@code cover} or {@code evidence}; roles may differ in who opens them.
 */
public interface FileOwner {

    /** The types of content it answers for, such as {@code emulation.document}; each starts with the module's id. */
    Set<String> types();

    /** Whether whoever is at work may see and download files of this role. */
    boolean mayOpen(ContentRef ref, String role);

    /** Whether whoever is at work may add, describe, order and remove files of this role. */
    boolean mayChange(ContentRef ref, String role);

    /** The content's name for people. Asked only about content that may be opened. */
    String title(ContentRef ref);

    /** The page of the content, below the context root and starting with {@code /}. */
    String path(ContentRef ref);

    /**
     * Whether a file of this kind may take this role, for example pictures only for a cover.
     *
     * @param mediaType what the content was found to be, such as {@code image/png}
     */
    default boolean accepts(ContentRef ref, String role, String mediaType) {
        return true;
    }

    /**
     * Whether files of this role are pictures to be shown on pages. Only true JPEG, PNG, GIF and WebP pictures are taken
     * then; they are turned upright, made no larger than a page can use, and freed of all that a camera wrote into them,
     * such as the place.
     */
    default boolean pictures(String role) {
        return false;
    }

    /** Files of the content were added, changed or removed by the running transaction. */
    default void filesChanged(ContentRef ref) { }
}
