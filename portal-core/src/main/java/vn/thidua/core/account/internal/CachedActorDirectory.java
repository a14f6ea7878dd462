package vn.thidua.core.account.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import vn.thidua.core.account.Account;
import vn.thidua.core.account.AccountRepository;
import vn.thidua.core.account.AccountsChanged;
import vn.thidua.core.account.ActorDirectory;
import vn.thidua.core.data.ShortMemory;
import vn.thidua.core.module.ModulesSwitched;
import vn.thidua.core.organization.OrganizationChanged;
import vn.thidua.core.security.Actor;
import vn.thidua.core.spi.Audience;

/** Remembers actors for a few seconds, because every request asks for one. */
@ApplicationScoped
class CachedActorDirectory implements ActorDirectory {

    private static final Duration TIME = Duration.ofSeconds(5);

    @Inject private ActorReader reader;
    @Inject private AccountRepository accounts;

    private final ShortMemory<Long, Optional<SignedInActor>> memory = new ShortMemory<>(TIME, id -> reader.read(id));

    @Override
    public Optional<SignedInActor> find(long accountId) {
        return memory.get(accountId);
    }

    @Override
    public Optional<Account> findAccount(String login) {
        return accounts.findByLogin(login);
    }

    @Override
    public List<Actor> meeting(Audience audience) {
        return reader.meeting(audience);
    }

    void onAccounts(@Observes(during = TransactionPhase.AFTER_SUCCESS) AccountsChanged event) {
        memory.forget();
    }

    void onOrganization(@Observes(during = TransactionPhase.AFTER_SUCCESS) OrganizationChanged event) {
        memory.forget();
    }

    void onModules(@Observes(during = TransactionPhase.AFTER_SUCCESS) ModulesSwitched event) {
        memory.forget();
    }
}
