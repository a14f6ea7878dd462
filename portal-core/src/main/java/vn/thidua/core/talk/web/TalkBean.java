package vn.thidua.core.talk.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.thidua.core.data.Moments;
import vn.thidua.core.error.PortalException;
import vn.thidua.core.spi.ContentRef;
import vn.thidua.core.talk.CongratulationService;
import vn.thidua.core.talk.TalkReason;
import vn.thidua.core.talk.TalkService;
import vn.thidua.core.text.TextLinks;

/** Backs the fragment {@code WEB-INF/core/talk.xhtml} on pages of any module, as {@code #{talk}}. */
@Named("talk")
@RequestScoped
public class TalkBean {

    @Inject private TalkService service;
    @Inject private CongratulationService congratulations;
    @Inject private TalkForm form;

    private final Map<ContentRef, TalkView> views = new HashMap<>();

    /** The content of that type and id, for pages to hand over. */
    public ContentRef owner(String type, Object id) {
        return new ContentRef(type, String.valueOf(id));
    }

    /** What is said about the content; nothing where it may not be read and while a page is not loaded yet. */
    public TalkView of(ContentRef owner) {
        return owner == null ? TalkView.NOTHING : views.computeIfAbsent(owner, this::read);
    }

    private TalkView read(ContentRef owner) {
        try {
            var given = congratulations.of(owner);
            return new TalkView(service.read(owner, form.getPage(), TalkView.SIZE), given, congratulations.sentence(given));
        } catch (PortalException e) {
            return TalkView.NOTHING;
        }
    }

    /** What was sent and could not be done, to be shown where it was typed. */
    public TalkForm getForm() {
        return form;
    }

    public List<TextLinks.Part> parts(String text) {
        return TextLinks.parts(text);
    }

    public LocalDateTime local(LocalDateTime stored) {
        return stored == null ? null : Moments.local(stored);
    }

    public TalkReason[] getReasons() {
        return TalkReason.values();
    }
}
