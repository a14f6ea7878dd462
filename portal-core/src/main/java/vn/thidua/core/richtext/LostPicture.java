package vn.thidua.core.richtext;

/** Why a picture of a text could not be taken. */
public enum LostPicture {

    /** It lies on the computer of whoever wrote: Word pastes only the address. */
    LOCAL,
    /** It lies on another server, and nothing of the portal is loaded from there. */
    FOREIGN,
    /** It is a file of other content, or none at all. */
    OTHER_CONTENT,
    /** It is damaged, too large, or of a kind that pages do not show. */
    UNUSABLE;

    /** The key of a sentence about a number of them, with what to do about it. */
    public String messageKey() {
        return "rich.lost." + name();
    }
}
