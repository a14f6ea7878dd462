package vn.thidua.core.talk;

import vn.thidua.core.spi.ContentRef;

/**
 * What one reader may do about a piece of content.
 *
 * @param open      whether comments are taken now
 * @param write     whether this reader may write them while they are
 * @param moderate  whether this reader approves and hides them
 * @param held      whether what this reader writes waits for a moderator
 */
public record TalkRules(ContentRef owner, boolean open, boolean write, boolean moderate, boolean held) {

    /** Whether this reader may write a comment now. */
    public boolean mayWrite() {
        return open && write;
    }
}
