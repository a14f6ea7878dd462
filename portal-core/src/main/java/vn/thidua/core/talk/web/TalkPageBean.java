package vn.thidua.core.talk.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import vn.thidua.core.error.PortalException;
import vn.thidua.core.error.PortalException.Kind;
import vn.thidua.core.layout.PageAnswers;
import vn.thidua.core.layout.Parameters;
import vn.thidua.core.layout.QueryString;
import vn.thidua.core.spi.ContentRef;
import vn.thidua.core.web.OriginCheck;

/**
 * Backs {@code talk.xhtml}: all comments on a piece of content, page by page. The forms of the fragment are sent here, as plain
 * forms that need neither a script nor the state of the page on which they stand.
 */
@Named("talkPage")
@RequestScoped
public class TalkPageBean {

    @Inject private TalkActions actions;
    @Inject private TalkBean talk;
    @Inject private TalkForm form;
    @Inject private PageAnswers answers;
    @Inject private HttpServletRequest request;

    private String owner;
    private String page;

    /** Does what was sent and goes back to where it was sent from; there is no page for what may not be read. */
    public void load() {
        form.show(Parameters.page(page));
        if (!talk.of(getRef()).isThere()) {
            throw PortalException.notFound("error.talk.owner");
        }
        if (request.getMethod().equals("POST")) {
            send(FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap());
        }
    }

    private void send(Map<String, String> sent) {
        // No token of ours is in the form: a browser has to say that one of our own pages sent it.
        if (OriginCheck.of(request) != OriginCheck.Verdict.OURS) {
            throw new PortalException(Kind.FORBIDDEN, "error.origin");
        }
        String done = actions.run(getRef(), sent);
        if (!done.isEmpty()) {
            answers.tellAndGo(back(sent), done);
        }
    }

    private String back(Map<String, String> sent) {
        return switch (sent.getOrDefault("back", "")) {
            case "talk" -> "/talk" + QueryString.empty().with("owner", owner) + "#talk";
            case "moderation" -> "/moderation" + QueryString.empty().with("state", sent.get("state")).with("owner", sent.get("only"));
            default -> talk.of(getRef()).getPath() + "#talk";
        };
    }

    public ContentRef getRef() {
        try {
            return ContentRef.parse(owner == null ? "" : owner);
        } catch (IllegalArgumentException e) {
            throw PortalException.notFound("error.page.unknown");
        }
    }

    public String getOwner() {
        return owner;
    }

    public void setOwner(String value) {
        owner = value;
    }

    public String getPage() {
        return page;
    }

    public void setPage(String value) {
        page = value;
    }
}
