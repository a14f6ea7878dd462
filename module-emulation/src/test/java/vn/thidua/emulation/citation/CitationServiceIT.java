package vn.thidua.emulation.citation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.thidua.core.audit.Versions;
import vn.thidua.core.error.PortalException.Kind;
import vn.thidua.core.security.Actor;
import vn.thidua.core.security.UnitScope;
import vn.thidua.emulation.EmulationPermissions;
import vn.thidua.emulation.document.Document;
import vn.thidua.emulation.document.DocumentDetails;
import vn.thidua.emulation.document.DocumentKind;
import vn.thidua.emulation.document.DocumentService;
import vn.thidua.emulation.document.DocumentSummary;
import vn.thidua.emulation.document.IssueService;
import vn.thidua.emulation.document.Visibility;
import vn.thidua.testkit.PortalArchive;
import vn.thidua.testkit.container.ContentChecks;

@ExtendWith(ArquillianExtension.class)
class CitationServiceIT {

    private static final Actor OFFICER = ContentChecks.actor(Map.of(
            EmulationPermissions.DOCUMENT_VIEW, UnitScope.EVERYWHERE,
            EmulationPermissions.DOCUMENT_VIEW_INNER, UnitScope.EVERYWHERE,
            EmulationPermissions.DOCUMENT_EDIT, UnitScope.EVERYWHERE,
            EmulationPermissions.DOCUMENT_ISSUE, UnitScope.EVERYWHERE));
    private static final Actor STAFF = ContentChecks.actor(Map.of(EmulationPermissions.DOCUMENT_VIEW, UnitScope.EVERYWHERE));
    private static final LocalDate DAY = LocalDate.of(2026, 2, 3);
    private static final AtomicInteger NUMBERS = new AtomicInteger(1000);

    @Inject private DocumentService documents;
    @Inject private IssueService states;
    @Inject private CitationService citations;
    @Inject private ContentChecks checks;

    @Deployment
    static WebArchive module() {
        return PortalArchive.forModule();
    }

    private static String number() {
        return NUMBERS.incrementAndGet() + "/KH-UBND";
    }

    private Document add(String number, String body, Visibility visibility) {
        return checks.as(OFFICER, () -> documents.add(details(number, body, visibility)));
    }

    private static DocumentDetails details(String number, String body, Visibility visibility) {
        return new DocumentDetails(DocumentKind.PLAN, number, "Ủy ban nhân dân tỉnh An Sơn", "An Sơn", DAY, "Kế hoạch " + number,
                null, body, null, visibility);
    }

    private static String basis(String number) {
        return "Thực hiện Kế hoạch số " + number + " ngày 03/02/2026 của Ủy ban nhân dân tỉnh;\nI. MỤC ĐÍCH\nTriển khai.";
    }

    private DocumentCitations of(Actor reader, Document document) {
        return checks.as(reader, () -> citations.of(document.getId()));
    }

    @Test
    void aReferenceWaitsForItsDocumentAndFindsItWhenItArrives() {
        String number = number();
        Document citing = add(number(), basis(number), Visibility.EVERYONE);
        CitationLine waiting = of(STAFF, citing).basedOn().get(0);
        assertThat(waiting.target()).isNull();
        assertThat(waiting.relation()).isEqualTo(Relation.BASIS);
        assertThat(checks.as(STAFF, () -> citations.gap(waiting.slot())).citedBy()).extracting(DocumentSummary::id)
                .containsExactly(citing.getId());

        Document arrived = add(number, "Nội dung", Visibility.EVERYONE);
        assertThat(of(STAFF, citing).basedOn().get(0).target().id()).isEqualTo(arrived.getId());
        assertThat(of(STAFF, arrived).basisOf()).extracting(DocumentSummary::id).containsExactly(citing.getId());
        assertThat(checks.refusal(STAFF, () -> citations.gap(waiting.slot()))).isEqualTo(Kind.NOT_FOUND);
    }

    @Test
    void aCorrectedNumberLetsGoAndAnotherTextFindsAnew() {
        String number = number();
        Document basis = add(number, "Nội dung", Visibility.EVERYONE);
        Document citing = add(number(), basis(number), Visibility.EVERYONE);
        assertThat(of(STAFF, citing).basedOn().get(0).target()).isNotNull();
        checks.as(OFFICER, () -> documents.change(basis.getId(), Versions.ANY, details(number(), "Nội dung", Visibility.EVERYONE)));
        assertThat(of(STAFF, citing).basedOn().get(0).target()).isNull();
        String other = basis.getId() + "/KH-UBND";
        checks.as(OFFICER, () -> documents.change(citing.getId(), Versions.ANY, details(citing.details().number(), basis(other), Visibility.EVERYONE)));
        assertThat(of(STAFF, citing).basedOn()).extracting(line -> line.cited().label()).containsExactly(other);
    }

    @Test
    void whatOneMayNotReadDoesNotShowAtEitherEnd() {
        String number = number();
        Document inner = add(number, "Nội dung", Visibility.INNER);
        Document open = add(number(), basis(number), Visibility.EVERYONE);
        Document hidden = add(number(), basis(open.details().number()), Visibility.INNER);
        assertThat(of(OFFICER, open).basedOn().get(0).target().id()).isEqualTo(inner.getId());
        assertThat(of(STAFF, open).basedOn().get(0).target()).isNull();
        assertThat(of(OFFICER, open).basisOf()).extracting(DocumentSummary::id).containsExactly(hidden.getId());
        assertThat(of(STAFF, open).basisOf()).isEmpty();
        assertThat(checks.refusal(STAFF, () -> citations.of(hidden.getId()))).isEqualTo(Kind.NOT_FOUND);
        assertThat(checks.refusal(STAFF, () -> citations.missing(0, 20))).isEqualTo(Kind.FORBIDDEN);
    }

    @Test
    void aPlanInForceWhoseBasisFellIsTold() {
        String number = number();
        Document basis = add(number, "Nội dung", Visibility.EVERYONE);
        Document citing = add(number(), basis(number), Visibility.EVERYONE);
        assertThat(of(STAFF, citing).fallen()).isEmpty();
        checks.as(OFFICER, () -> states.revoke(basis.getId(), Versions.ANY, "Ban hành nhầm"));
        assertThat(of(STAFF, citing).fallen()).hasSize(1);
    }
}
