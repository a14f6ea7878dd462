package vn.thidua.core.account.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import vn.thidua.core.account.AccountService;
import vn.thidua.core.account.GrantService;
import vn.thidua.core.account.GrantService.GrantLine;
import vn.thidua.core.account.RightsService;
import vn.thidua.core.account.RightsService.HeldPermission;
import vn.thidua.core.account.RightsService.Reason;
import vn.thidua.core.layout.PageAnswers;

/** Backs {@code admin/account.xhtml}: state, roles, and what the account may do and why. */
@Named
@ViewScoped
public class AccountEditBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject private AccountService service;
    @Inject private AccountPageReader reader;
    @Inject private GrantService grants;
    @Inject private RightsService rights;
    @Inject private PageAnswers answers;

    private final GrantForm grant = new GrantForm();
    private Long id;
    private AccountPageReader.Shown account;
    private transient String newPassword;

    /** Called by {@code f:viewAction}, after the view parameter is set. */
    public void load() {
        account = reader.read(id == null ? 0 : id);
    }

    public void enable(boolean value) {
        service.change(id, account.version(), value, null);
        done("org.saved");
    }

    /** The password is part of this answer and of no other. */
    public void setPassword() {
        newPassword = service.setPassword(id, null);
        load();
    }

    public void endSessions() {
        service.endSessions(id);
        done("accounts.sessions.ended");
    }

    public void give() {
        grants.give(id, grant.grant());
        done("org.saved");
    }

    public void end(long grantId) {
        grants.end(id, grantId);
        done("org.saved");
    }

    private void done(String messageKey) {
        answers.tellAndGo("/admin/account?id=" + id, messageKey);
    }

    public List<GrantLine> getGrants() {
        return grants.of(id);
    }

    public List<HeldPermission> getRights() {
        return rights.explain(id);
    }

    /** One reason in words. */
    public String why(Reason reason) {
        return reader.why(reason);
    }

    public List<AccountPageReader.RoleChoice> getRoles() {
        return reader.roles();
    }

    /** An address without a proper id never called {@link #load}; it is answered as not found here. */
    public AccountPageReader.Shown getAccount() {
        if (account == null) {
            load();
        }
        return account;
    }

    public String getNewPassword() {
        return newPassword;
    }

    public GrantForm getGrant() {
        return grant;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long value) {
        id = value;
    }
}
