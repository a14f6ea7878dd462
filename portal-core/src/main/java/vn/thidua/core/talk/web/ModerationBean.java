package vn.thidua.core.talk.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import vn.thidua.core.layout.Parameters;
import vn.thidua.core.layout.QueryString;
import vn.thidua.core.rest.Page;
import vn.thidua.core.spi.ContentRef;
import vn.thidua.core.talk.ModerationCase;
import vn.thidua.core.talk.ModerationQueue;
import vn.thidua.core.talk.ModerationService;

/** Backs {@code moderation.xhtml}. */
@Named
@RequestScoped
public class ModerationBean {

    private static final int SIZE = 20;

    @Inject private ModerationService service;

    private String state;
    private String owner;
    private String page;
    private ModerationQueue queue;
    private Page<ModerationCase> cases;

    /** Called once the filters are known. */
    public void load() {
        queue = Parameters.choice(state, ModerationQueue.class).orElse(ModerationQueue.WAITING);
        cases = service.page(queue, only(), Parameters.page(page), SIZE);
    }

    private Optional<ContentRef> only() {
        try {
            return owner == null || owner.isBlank() ? Optional.empty() : Optional.of(ContentRef.parse(owner));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    public ModerationQueue[] getQueues() {
        return ModerationQueue.values();
    }

    public ModerationQueue getQueue() {
        return queue;
    }

    public Page<ModerationCase> getCases() {
        return cases;
    }

    /** The filters as the end of an address. */
    public QueryString getQuery() {
        return QueryString.empty().with("state", state).with("owner", owner);
    }

    public String getState() {
        return state;
    }

    public void setState(String value) {
        state = value;
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
