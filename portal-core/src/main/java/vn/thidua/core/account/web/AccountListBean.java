package vn.thidua.core.account.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import vn.thidua.core.account.Account;
import vn.thidua.core.account.AccountRepository.AccountLine;
import vn.thidua.core.account.AccountService;
import vn.thidua.core.data.Moments;
import vn.thidua.core.layout.PageAnswers;
import vn.thidua.core.organization.OrganizationDirectory;
import vn.thidua.core.organization.PersonCard;

/** Backs {@code admin/accounts.xhtml}; its state is the address. */
@Named
@RequestScoped
public class AccountListBean {

    private static final int SIZE = 20;
    private static final int SUGGESTIONS = 10;

    @Inject private AccountService service;
    @Inject private OrganizationDirectory organization;
    @Inject private PageAnswers answers;

    private String q;
    private int page;
    private String login;
    private Long personId;
    private List<AccountLine> lines;
    private Long total;

    public List<AccountLine> getLines() {
        if (lines == null) {
            lines = service.page(q, Math.max(0, Math.min(page, 10_000)) * SIZE, SIZE);
        }
        return lines;
    }

    public long getTotal() {
        if (total == null) {
            total = service.count(q);
        }
        return total;
    }

    public void create() {
        Account account = service.create(login, personId);
        answers.tellAndGo("/admin/account?id=" + account.getId(), "accounts.created");
    }

    /** People to choose an owner from. */
    public List<PersonCard> suggest(String words) {
        return organization.searchPeople(words, SUGGESTIONS);
    }

    public LocalDateTime local(Optional<Instant> moment) {
        return moment.map(known -> LocalDateTime.ofInstant(known, Moments.VIETNAM)).orElse(null);
    }

    public String getPageUrl() {
        return "?q=" + URLEncoder.encode(q == null ? "" : q, StandardCharsets.UTF_8) + "&page=";
    }

    public String getQ() {
        return q;
    }

    public void setQ(String value) {
        q = value;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int value) {
        page = value;
    }

    public String getLogin() {
        return login;
    }

    public void setLogin(String value) {
        login = value;
    }

    public Long getPersonId() {
        return personId;
    }

    public void setPersonId(Long value) {
        personId = value;
    }
}
