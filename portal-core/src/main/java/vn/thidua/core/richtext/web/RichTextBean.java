package vn.thidua.core.richtext.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.thidua.core.file.ByteCount;
import vn.thidua.core.i18n.Messages;
import vn.thidua.core.richtext.RichText;
import vn.thidua.core.richtext.RichTextService;
import vn.thidua.core.web.BodyLimits;

/** Backs the tags {@code t:rich} and {@code t:richText}, as {@code #{richText}}. */
@Named("richText")
@RequestScoped
public class RichTextBean {

    @Inject private RichTextService service;
    @Inject private BodyLimits limits;
    @Inject private Messages messages;

    /** The text as HTML for the page. */
    public String render(RichText text) {
        return text == null ? "" : service.render(text);
    }

    /** How many bytes a text may have with its pictures; the rest of the form needs some room too. */
    public long getLimit() {
        return limits.largestUpload();
    }

    public String getTooLarge() {
        return messages.text("rich.editor.large", ByteCount.readable(limits.largestUpload()));
    }
}
