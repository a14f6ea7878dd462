package vn.thidua.honors.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.thidua.core.account.Account;
import vn.thidua.core.account.AccountRepository;
import vn.thidua.core.audit.AuditLog;
import vn.thidua.core.data.Moments;
import vn.thidua.core.error.PortalException;
import vn.thidua.core.notice.NewNotice;
import vn.thidua.core.notice.NoticeService;
import vn.thidua.core.organization.OrganizationDirectory;
import vn.thidua.core.organization.PersonCard;
import vn.thidua.core.search.outbox.SearchOutbox;
import vn.thidua.core.security.AccessControl;
import vn.thidua.core.security.Actor;
import vn.thidua.core.spi.ContentRef;
import vn.thidua.honors.HonorsModule;

/** Writes down the steps of models, and tells those whom they concern. */
@ApplicationScoped
class ModelSteps {

    /** Steps of long ago, such as those of old papers that are entered, surprise nobody. */
    private static final int NEWS_DAYS = 30;

    @Inject private ModelRepository models;
    @Inject private OrganizationDirectory organization;
    @Inject private AccountRepository accounts;
    @Inject private NoticeService notices;
    @Inject private AccessControl access;
    @Inject private AuditLog audit;
    @Inject private SearchOutbox outbox;

    Proposer proposer(Proposal proposal) {
        if (proposal.personId() != null) {
            long person = proposal.personId();
            return new Proposer(accounts.findByPerson(person).map(Account::getId).orElse(null), person, nameOf(person, "personId"));
        }
        Actor me = access.requireSignedIn();
        return new Proposer(me.accountId().isPresent() ? me.accountId().getAsLong() : null,
                me.personId().isPresent() ? me.personId().getAsLong() : null, me.name());
    }

    /** The name of whoever did a step. */
    String doer(StepOrder order) {
        return order.personId() == null ? access.requireSignedIn().name() : nameOf(order.personId(), "personId");
    }

    private String nameOf(long person, String field) {
        return organization.findPerson(person).map(PersonCard::fullName)
                .orElseThrow(() -> PortalException.invalid(field, "error.model.person"));
    }

    void proposed(Model model, Proposal proposal) {
        var order = new StepOrder(null, "", "", null, proposal.on(), proposal.personId());
        models.save(new ModelStep(model, ModelStep.PROPOSE, Stage.PROPOSED, order, model.getProposedBy()));
        audit.record("model.proposed", HonorsModule.MODELS.id(), model.getId().toString(), model.getName());
        announce(model);
    }

    void done(Model model, Stage from, StepOrder order, String by) {
        ModelStep step = models.save(new ModelStep(model, order.action().name(), from, order, by));
        audit.record("model." + order.action().name().toLowerCase(java.util.Locale.ROOT), HonorsModule.MODELS.id(),
                model.getId().toString(), order.reason().isEmpty() ? model.getName() : model.getName() + ": " + order.reason());
        announce(model);
        if (order.on().isAfter(Moments.today().minusDays(NEWS_DAYS))) {
            tellProposer(model, step);
            if (order.action() == ModelAction.ADVANCE && model.getStage() == Stage.SUMMING_UP) {
                tellHeads(model, step);
            }
        }
    }

    void announce(Model model) {
        outbox.changed(ContentRef.of(HonorsModule.MODELS.id(), model.getId()));
    }

    private void tellProposer(Model model, ModelStep step) {
        Optional<Long> me = access.requireSignedIn().accountId().stream().boxed().findFirst();
        Set<Long> to = model.getProposerAccountId().filter(account -> !Optional.of(account).equals(me)).stream()
                .collect(Collectors.toSet());
        String text = "model.notice." + step.getAction();
        notices.send(to, notice(model, step, text, step.getReason()));
    }

    private void tellHeads(Model model, ModelStep step) {
        if (model.facts().unitId() == null) {
            return;
        }
        Set<Long> heads = organization.headsOf(model.facts().unitId(), Moments.today()).stream()
                .flatMap(head -> accounts.findByPerson(head.id()).stream()).map(Account::getId).collect(Collectors.toSet());
        notices.send(heads, notice(model, step, "model.notice.to-verify", ""));
    }

    private static NewNotice notice(Model model, ModelStep step, String text, String reason) {
        return new NewNotice("honors.model:%d:%s:%d".formatted(model.getId(), text, step.getId()), text,
                List.of(model.getName(), reason), Optional.of("/honors/model-file?id=" + model.getId()));
    }
}
