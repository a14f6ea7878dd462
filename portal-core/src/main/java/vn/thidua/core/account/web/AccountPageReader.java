package vn.thidua.core.account.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import vn.thidua.core.account.Account;
import vn.thidua.core.account.AccountService;
import vn.thidua.core.account.RightsService.Reason;
import vn.thidua.core.account.RoleService;
import vn.thidua.core.account.RoleTitles;
import vn.thidua.core.data.Moments;
import vn.thidua.core.i18n.Messages;
import vn.thidua.core.organization.OrganizationDirectory;
import vn.thidua.core.organization.PersonCard;

/** Collects what the page of an account shows beside roles and rights. */
@ApplicationScoped
public class AccountPageReader {

    @Inject private AccountService accounts;
    @Inject private RoleService roles;
    @Inject private RoleTitles titles;
    @Inject private OrganizationDirectory organization;
    @Inject private Messages messages;

    /**
     * An account and whom it belongs to.
     *
     * @param personId   null when it belongs to nobody
     * @param lastSignIn as clocks in Việt Nam show it; null for never
     */
    public record Shown(long id, long version, String login, Long personId, String owner, String unitName, boolean enabled,
            boolean hasPassword, boolean mustChange, LocalDateTime lastSignIn) implements Serializable { }

    /** A role to choose. */
    public record RoleChoice(long id, String title) { }

    Shown read(long id) {
        Account account = accounts.get(id);
        Long person = account.getPersonId().isPresent() ? account.getPersonId().getAsLong() : null;
        var owner = person == null ? Optional.<PersonCard>empty() : organization.findPerson(person);
        return new Shown(id, account.getVersion(), account.getLogin(), person,
                owner.map(PersonCard::nameAndTitle).orElse(""), owner.map(PersonCard::unitName).orElse(""),
                account.isEnabled(), account.passwordHash().isPresent(), account.isMustChange(),
                account.getLastSignInAt().map(moment -> LocalDateTime.ofInstant(moment, Moments.VIETNAM)).orElse(null));
    }

    List<RoleChoice> roles() {
        return roles.list().stream().filter(role -> role.isEnabled())
                .map(role -> new RoleChoice(role.getId(), titles.of(role))).toList();
    }

    String why(Reason reason) {
        String where = reason.unit() == null ? messages.text("grant.everywhere") : messages.text("grant.below", reason.unit());
        String role = reason.endsOn() == null
                ? messages.text("rights.reason", reason.role(), where, reason.startsOn())
                : messages.text("rights.reason.until", reason.role(), where, reason.startsOn(), reason.endsOn());
        return reason.path().size() < 2 ? role
                : role + "; " + messages.text("rights.implied", reason.path().get(reason.path().size() - 2));
    }
}
