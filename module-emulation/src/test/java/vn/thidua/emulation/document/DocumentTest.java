package vn.thidua.emulation.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.thidua.core.error.FieldError;
import vn.thidua.core.error.PortalException;
import vn.thidua.core.security.Rights;
import vn.thidua.core.security.UnitScope;
import vn.thidua.emulation.EmulationPermissions;

class DocumentTest {

    private static final LocalDate DAY = LocalDate.of(2025, 12, 30);

    private static DocumentDetails details(Long unit, Visibility visibility) {
        return new DocumentDetails(DocumentKind.PLAN, " 12/KH-SKHCN ", "Sở  Khoa học", "An Sơn", DAY,
                "Về thi đua\u0000 năm 2026", null, "Một\r\nHai\n\n\n\nBa", unit, visibility);
    }

    private static Rights holding(String permission, UnitScope scope) {
        return Rights.of(Map.of(permission, scope), 7L, Set.of(3L));
    }

    @Test
    void textsAreCleanedAndTheYearIsThatOfTheIssueUnlessSaid() {
        DocumentDetails details = details(null, null);
        assertThat(details.number()).isEqualTo("12/KH-SKHCN");
        assertThat(details.issuer()).isEqualTo("Sở Khoa học");
        assertThat(details.title()).isEqualTo("Về thi đua năm 2026");
        assertThat(details.body()).isEqualTo("Một\nHai\n\nBa");
        assertThat(details.year()).isEqualTo(2025);
    }

    @Test
    void everyWrongFieldIsTold() {
        var details = new DocumentDetails(null, "1".repeat(101), " ", "", null, "", 1066, "", null, null);
        var refused = catchThrowableOfType(PortalException.class, () -> details.check(DocumentStatus.ISSUED));
        assertThat(refused.kind()).isEqualTo(PortalException.Kind.INVALID);
        assertThat(refused.fields()).extracting(FieldError::field)
                .containsExactly("kind", "number", "issuer", "issuedOn", "title", "subjectYear");
    }

    @Test
    void anOpenDocumentIsForWhoeverMayReadTheLibrarySomewhere() {
        var audience = new Document(details(3L, Visibility.EVERYONE), "x").audience();
        String view = EmulationPermissions.DOCUMENT_VIEW.id();
        assertThat(holding(view, UnitScope.of(Set.of(9L))).meets(audience)).isTrue();
        assertThat(holding("emulation.other", UnitScope.EVERYWHERE).meets(audience)).isFalse();
    }

    @Test
    void anInnerDocumentIsForThoseWhoMayReadInnerDocumentsOfItsUnit() {
        String inner = EmulationPermissions.DOCUMENT_VIEW_INNER.id();
        var ofUnit = new Document(details(3L, Visibility.INNER), "x").audience();
        var ofNoUnit = new Document(details(null, Visibility.INNER), "x").audience();
        assertThat(holding(inner, UnitScope.of(Set.of(3L))).meets(ofUnit)).isTrue();
        assertThat(holding(inner, UnitScope.of(Set.of(4L))).meets(ofUnit)).isFalse();
        assertThat(holding(inner, UnitScope.of(Set.of(3L))).meets(ofNoUnit)).isFalse();
        assertThat(holding(inner, UnitScope.EVERYWHERE).meets(ofNoUnit)).isTrue();
    }
}
