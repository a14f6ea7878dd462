package vn.thidua.honors.model;

import java.util.List;
import java.util.Set;
import vn.thidua.core.richtext.RichTextService;

/** What files are to a model. */
public final class MediaRoles {

    /** The picture of it in lists and at the head of its page. */
    public static final String PORTRAIT = "portrait";
    public static final String GALLERY = "gallery";
    /** A video that plays in the page. */
    public static final String VIDEO = "video";
    /** Papers that speak for it; only those who look after it and the proposer open them. */
    public static final String EVIDENCE = "evidence";

    /** What a published model shows beside its portrait. */
    static final List<String> SHOWN = List.of(GALLERY, VIDEO);

    /** What readers of a published model open. */
    public static final Set<String> PUBLIC = Set.of(PORTRAIT, GALLERY, VIDEO, RichTextService.INLINE);

    private MediaRoles() { }
}
