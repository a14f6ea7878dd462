package vn.thidua.honors.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.thidua.core.error.FieldError;
import vn.thidua.core.error.PortalException;
import vn.thidua.core.security.Rights;
import vn.thidua.core.security.UnitScope;
import vn.thidua.honors.HonorsPermissions;

class ModelTest {

    private static ModelDetails details(Long unit, boolean published) {
        return new ModelDetails(Subject.PERSON, "Nguyễn Thị  Hoa", "Cải cách hành chính", unit, null, "Tóm tắt", "Câu chuyện",
                2026, null, published);
    }

    private static Rights holding(String permission, UnitScope scope) {
        return Rights.of(Map.of(permission, scope), null, Set.of());
    }

    @Test
    void aModelBeginsWithItsDiscovery() {
        assertThat(details(null, false).stage()).isEqualTo(Stage.DISCOVERY);
        assertThat(details(null, false).name()).isEqualTo("Nguyễn Thị Hoa");
    }

    @Test
    void everyWrongFieldIsToldAndNothingIsPublishedWithoutAStory() {
        var details = new ModelDetails(null, "", "", null, null, "", "", 1900, "x".repeat(201), true);
        var refused = catchThrowableOfType(PortalException.class, details::check);
        assertThat(refused.fields()).extracting(FieldError::field)
                .containsExactly("name", "field", "summary", "year", "proposedBy", "story");
    }

    @Test
    void untilItIsPublishedOnlyThoseReadItWhoLookAfterItsUnit() {
        String inner = HonorsPermissions.MODEL_VIEW_INNER.id();
        var hidden = new Model(details(3L, false), "x").audience();
        assertThat(holding(inner, UnitScope.of(Set.of(3L))).meets(hidden)).isTrue();
        assertThat(holding(inner, UnitScope.of(Set.of(4L))).meets(hidden)).isFalse();
        assertThat(holding(HonorsPermissions.MODEL_VIEW.id(), UnitScope.EVERYWHERE).meets(hidden)).isFalse();
        var published = new Model(details(3L, true), "x").audience();
        assertThat(holding(HonorsPermissions.MODEL_VIEW.id(), UnitScope.of(Set.of(9L))).meets(published)).isTrue();
    }
}
