package vn.thidua.propaganda.post;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.thidua.core.data.Moments;
import vn.thidua.core.error.FieldError;
import vn.thidua.core.error.PortalException;
import vn.thidua.core.security.Rights;
import vn.thidua.core.security.UnitScope;
import vn.thidua.propaganda.PropagandaPermissions;

class PostTest {

    private static final Rights READER = Rights.of(
            Map.of(PropagandaPermissions.POST_VIEW.id(), UnitScope.EVERYWHERE), null, Set.of(1L, 3L));
    private static final Rights EDITOR = Rights.of(
            Map.of(PropagandaPermissions.POST_EDIT.id(), UnitScope.EVERYWHERE), null, Set.of());

    private static Post post(PostState state, Set<Long> units) {
        return new Post(new PostDetails("Tiêu đề", "Lời dẫn", "Nội dung", "Tin tức", "", state, null, units), "Biên tập viên");
    }

    @Test
    void aPostIsPublishedUnderTodaysDateAndADraftUnderNone() {
        assertThat(post(PostState.PUBLISHED, Set.of()).details().publishedOn()).isEqualTo(Moments.today());
        assertThat(post(PostState.DRAFT, Set.of()).details().publishedOn()).isNull();
        assertThat(post(PostState.DRAFT, Set.of()).details().author()).isEqualTo("Biên tập viên");
    }

    @Test
    void everyWrongFieldIsTold() {
        LocalDate tomorrow = Moments.today().plusDays(1);
        var details = new PostDetails(" ", "x".repeat(1001), "", "", null, PostState.PUBLISHED, tomorrow, null);
        var refused = catchThrowableOfType(PortalException.class, details::check);
        assertThat(refused.fields()).extracting(FieldError::field)
                .containsExactly("title", "lead", "column", "body", "publishedOn");
    }

    @Test
    void aDraftIsForEditorsOnly() {
        assertThat(READER.meets(post(PostState.DRAFT, Set.of()).audience())).isFalse();
        assertThat(EDITOR.meets(post(PostState.DRAFT, Set.of()).audience())).isTrue();
    }

    @Test
    void aPublishedPostIsForItsAudience() {
        assertThat(READER.meets(post(PostState.PUBLISHED, Set.of()).audience())).isTrue();
        assertThat(READER.meets(post(PostState.PUBLISHED, Set.of(3L)).audience())).isTrue();
        assertThat(READER.meets(post(PostState.PUBLISHED, Set.of(4L)).audience())).isFalse();
        assertThat(EDITOR.meets(post(PostState.PUBLISHED, Set.of(4L)).audience())).isTrue();
    }
}
