package vn.thidua.core.file;

import vn.thidua.core.error.InputCheck;
import vn.thidua.core.error.PortalException;
import vn.thidua.core.text.CleanText;

/**
 * What people say about a file. Texts are cleaned when it is made.
 *
 * @param name    with or without an extension; a path before it is dropped
 * @param caption a line of text for people; empty for none
 * @param altText what a picture shows, for those who do not see it; empty for none
 */
public record FileDetails(String name, String caption, String altText) {

    static final int TEXT_LIMIT = 500;

    public FileDetails {
        name = FileNames.clean(name);
        caption = CleanText.line(caption);
        altText = CleanText.line(altText);
    }

    /** A file without any texts. */
    public static FileDetails named(String name) {
        return new FileDetails(name, "", "");
    }

    /**
     * @throws PortalException of kind INVALID with every wrong field
     */
    void check() {
        new InputCheck()
                .present("name", name)
                .optional("caption", caption, TEXT_LIMIT)
                .optional("altText", altText, TEXT_LIMIT)
                .demand();
    }
}
