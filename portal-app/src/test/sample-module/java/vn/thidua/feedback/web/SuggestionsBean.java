package vn.thidua.feedback.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.thidua.feedback.Suggestion;
import vn.thidua.feedback.SuggestionService;

/** Backs {@code feedback/suggestions.xhtml} and the card on the dashboard. */
@Named
@RequestScoped
public class SuggestionsBean {

    private static final int ON_PAGE = 50;
    private static final int ON_CARD = 3;

    @Inject private SuggestionService service;

    private String title;
    private String body;

    public List<Suggestion> getAll() {
        return service.newest(ON_PAGE);
    }

    public List<Suggestion> getNewest() {
        return service.newest(ON_CARD);
    }

    public String write() {
        service.write(title, body);
        return "/feedback/suggestions?faces-redirect=true";
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body;
    }
}
