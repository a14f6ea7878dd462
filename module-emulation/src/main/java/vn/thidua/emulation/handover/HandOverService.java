package vn.thidua.emulation.handover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import vn.thidua.core.audit.AuditLog;
import vn.thidua.core.data.Moments;
import vn.thidua.core.error.InputCheck;
import vn.thidua.core.error.PortalException;
import vn.thidua.core.error.PortalException.Kind;
import vn.thidua.core.module.ModuleRegistry;
import vn.thidua.core.organization.OrganizationDirectory;
import vn.thidua.core.spi.ContentRef;
import vn.thidua.core.spi.PlanOutline;
import vn.thidua.core.spi.PlanReceiver;
import vn.thidua.emulation.EmulationModule;
import vn.thidua.emulation.document.Document;
import vn.thidua.emulation.document.DocumentDetails;
import vn.thidua.emulation.document.DocumentKind;
import vn.thidua.emulation.document.DocumentService;
import vn.thidua.emulation.reading.PlanReader;
import vn.thidua.emulation.reading.ReadPlan;
import vn.thidua.emulation.task.UnitMatcher;

/**
 * Reads the stored text of a plan and hands it to whoever can make something of it. What people may not read they cannot hand over;
 * what they may make is the receiver's to say.
 */
@ApplicationScoped
@Transactional
public class HandOverService {

    /** Kinds that set out what is to be done. */
    private static final Set<DocumentKind> PLANS = EnumSet.of(DocumentKind.PLAN, DocumentKind.PROGRAMME, DocumentKind.SCHEME,
            DocumentKind.PROPOSAL, DocumentKind.PROJECT, DocumentKind.GUIDELINE, DocumentKind.DIRECTIVE, DocumentKind.OFFICIAL_LETTER);

    @Inject @Any private Instance<PlanReceiver> receivers;
    @Inject private ModuleRegistry modules;
    @Inject private DocumentService documents;
    @Inject private OrganizationDirectory organization;
    @Inject private AuditLog audit;

    /**
     * Somebody to hand a plan to.
     *
     * @param module   the module's id
     * @param titleKey the key of what it makes, for people
     */
    public record Offer(String module, String titleKey) implements Serializable { }

    /** Whom whoever is at work may hand this document to; nobody when it says nothing that could be made use of. */
    public List<Offer> offers(long documentId) {
        Document document = documents.get(documentId);
        List<Offer> willing = active().stream().filter(PlanReceiver::mayReceive)
                .map(receiver -> new Offer(receiver.module().value(), receiver.titleKey())).toList();
        return willing.isEmpty() || !isPlan(document) || read(document).isEmpty() ? List.of() : willing;
    }

    /**
     * What is understood of a plan.
     *
     * @throws PortalException of kind NOT_FOUND when there is no such document that may be read, UNPROCESSABLE when its text says
     *         nothing that could be made use of
     */
    public PlanOutline outline(long documentId) {
        Document document = documents.get(documentId);
        ReadPlan plan = isPlan(document) ? read(document) : null;
        if (plan == null || plan.isEmpty()) {
            throw new PortalException(Kind.UNPROCESSABLE, "error.handover.nothing", document.details().title());
        }
        return outline(document, plan);
    }

    /**
     * Hands a plan over.
     *
     * @param receiver the id of the module that is to make something of it
     * @throws PortalException of kind INVALID when nobody of that name receives plans, FORBIDDEN without the right to what it makes
     */
    public PlanReceiver.Receipt handOver(long documentId, String receiver) {
        PlanOutline plan = outline(documentId);
        new InputCheck().present("receiver", receiver).demand();
        List<PlanReceiver> active = active();
        Optional<PlanReceiver> chosen = active.stream().filter(one -> one.module().value().equals(receiver.strip())).findFirst();
        new InputCheck().that(chosen.isPresent(), "receiver", "error.field.choice",
                String.join(", ", active.stream().map(one -> one.module().value()).toList())).demand();
        PlanReceiver.Receipt receipt = chosen.orElseThrow().receive(plan);
        if (receipt.made()) {
            audit.record("document.handed-over", plan.source().type(), plan.source().id(), receiver + " " + receipt.path());
        }
        return receipt;
    }

    private List<PlanReceiver> active() {
        return receivers.stream().filter(receiver -> modules.isActive(receiver.module()))
                .sorted(Comparator.comparing(PlanReceiver::module)).toList();
    }

    private static boolean isPlan(Document document) {
        return PLANS.contains(document.details().kind());
    }

    private static ReadPlan read(Document document) {
        DocumentDetails details = document.details();
        return PlanReader.read(details.title(), details.body(), details.year(), Optional.ofNullable(details.issuedOn()));
    }

    private PlanOutline outline(Document document, ReadPlan plan) {
        DocumentDetails details = document.details();
        List<PlanOutline.Phase> phases = plan.stages().stream().map(stage -> new PlanOutline.Phase(stage.phase().name(),
                stage.phase().from().orElse(null), stage.phase().to().orElse(null), stage.contents())).toList();
        UnitMatcher.Matched matched = new UnitMatcher(organization.units(), Moments.today()).match(plan.responsible());
        Set<Long> units = new TreeSet<>(matched.unitIds());
        if (matched.leadUnitId() != null) {
            units.add(matched.leadUnitId());
        }
        LocalDate from = phases.isEmpty() ? details.inForceFrom() : null;
        LocalDate to = phases.isEmpty() ? LocalDate.of(details.year(), 12, 31) : null;
        return new PlanOutline(ContentRef.of(EmulationModule.DOCUMENTS.id(), document.getId()), details.title(), details.number(),
                plan.purpose(), from, to, phases, plan.contents(), plan.channels(), plan.movements(), units, matched.unmatched());
    }
}
