package vn.thidua.propaganda.post;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.thidua.core.data.Moments;
import vn.thidua.core.error.FieldError;
import vn.thidua.core.error.PortalException;
import vn.thidua.core.security.Actor;
import vn.thidua.core.security.Rights;
import vn.thidua.core.security.UnitScope;
import vn.thidua.core.spi.Audience;
import vn.thidua.core.spi.ContentRef;
import vn.thidua.propaganda.PropagandaPermissions;
import vn.thidua.propaganda.column.ColumnDuty;

class PostTest {

    private static final Rights READER = Rights.of(
            Map.of(PropagandaPermissions.POST_VIEW.id(), UnitScope.EVERYWHERE), 9L, Set.of(1L, 3L));
    private static final Rights WRITER = Rights.of(Map.of(), 7L, Set.of());
    private static final Audience TEAM = Audience.holdersOf(PropagandaPermissions.POST_EDIT);
    private static final Rights EDITOR = Rights.of(
            Map.of(PropagandaPermissions.POST_EDIT.id(), UnitScope.EVERYWHERE), null, Set.of());
    private static final LocalDateTime LATER = Moments.now().plusHours(1);

    private static Actor actor(long account) {
        return new Actor(OptionalLong.of(account), "a" + account, OptionalLong.of(7), "Người viết " + account, "", Rights.none());
    }

    private static Post post(Long... units) {
        return new Post(PostDetails.of("Tiêu đề", "Lời dẫn", "<p>Nội dung</p>", 5).forUnits(List.of(units)), actor(1));
    }

    private static Post published(Long... units) {
        Post post = post(units);
        post.publish(Moments.now());
        return post;
    }

    @Test
    void everyStateHasAWayOnAndNoneIsReachedWithoutOne() {
        var all = EnumSet.noneOf(PostAction.class);
        for (PostState state : PostState.values()) {
            assertThat(state.allowed()).as(state.name()).isNotEmpty();
            all.addAll(state.allowed());
        }
        assertThat(all).containsExactlyInAnyOrder(PostAction.values());
    }

    @Test
    void whatReadersReadIsNeitherEditedNorSubmittedAgain() {
        assertThat(PostState.PUBLISHED.allowed()).containsExactlyInAnyOrder(PostAction.CORRECT, PostAction.ARCHIVE);
        assertThat(Arrays.stream(PostState.values()).filter(state -> state.allows(PostAction.CORRECT))).containsExactly(PostState.PUBLISHED);
        assertThat(Arrays.stream(PostState.values()).filter(state -> state.allows(PostAction.APPROVE))).containsExactly(PostState.SUBMITTED);
    }

    @Test
    void aRefusalSaysWhatIsAllowed() {
        var refused = new PostStateException(PostState.PUBLISHED, PostAction.SUBMIT);
        assertThat(refused.kind()).isEqualTo(PortalException.Kind.CONFLICT);
        assertThat(refused.allowedActions()).containsExactly("correct", "archive");
    }

    @Test
    void writersThrowAwayOnlyWhatReadersNeverSaw() {
        assertThat(PostAction.ARCHIVE.duty(false)).isEqualTo(ColumnDuty.WRITE);
        assertThat(PostAction.ARCHIVE.duty(true)).isEqualTo(ColumnDuty.PUBLISH);
        assertThat(PostAction.REOPEN.duty(true)).isEqualTo(ColumnDuty.PUBLISH);
        assertThat(PostAction.APPROVE.duty(false)).isEqualTo(ColumnDuty.APPROVE);
    }

    @Test
    void aPlannedMomentGoesWithWhatWasPlanned() {
        Post post = post();
        post.getReview().approve(actor(2));
        post.plan(LATER);
        assertThat(post.getState()).isEqualTo(PostState.SCHEDULED);
        assertThat(post.getSortedAt()).isEqualTo(LATER);
        post.become(PostState.DRAFT);
        assertThat(post.getPublishAt()).isNull();
        assertThat(post.getReview().getApprovedBy()).isNull();
        assertThat(post.getSortedAt()).isEqualTo(post.getChangedAt());
    }

    @Test
    void whatIsPublishedStandsUnderItsMomentAndLosesItsPinWithItsReaders() {
        Post post = post();
        post.plan(LATER);
        post.publish(LATER);
        assertThat(post.getPublishedAt()).isEqualTo(LATER);
        assertThat(post.getPublishAt()).isNull();
        post.pin(LATER.plusDays(1));
        post.become(PostState.EXPIRED);
        assertThat(post.getPinnedUntil()).isNull();
        assertThat(post.getSortedAt()).isEqualTo(LATER);
        assertThat(post.wasSeen()).isTrue();
    }

    @Test
    void whoOwnsEditsOrSubmitsHasWrittenIt() {
        Post post = post();
        assertThat(post.isWrittenBy(actor(1))).isTrue();
        assertThat(post.isWrittenBy(actor(2))).isFalse();
        post.change(PostDetails.of("Tiêu đề khác", "", "<p>Nội dung</p>", 5), PostStep.CHANGED, "", actor(2));
        assertThat(post.isWrittenBy(actor(2))).isTrue();
        post.getReview().submit(actor(3));
        assertThat(post.isWrittenBy(actor(3))).isTrue();
        assertThat(post.isWrittenBy(Actor.system())).isFalse();
    }

    @Test
    void twoPairsOfEyesAreDemandedUnlessASettingAllowsOtherwise() {
        var fourEyes = new FourEyes();
        fourEyes.demanded = true;
        assertThat(fourEyes.forbid(post(), actor(1))).isTrue();
        assertThat(fourEyes.forbid(post(), actor(2))).isFalse();
        fourEyes.demanded = false;
        assertThat(fourEyes.forbid(post(), actor(1))).isFalse();
    }

    @Test
    void aDraftIsForItsOwnerAndItsColumnOnly() {
        Audience audience = post().audience(TEAM);
        assertThat(READER.meets(audience)).isFalse();
        assertThat(WRITER.meets(audience)).isTrue();
        assertThat(EDITOR.meets(audience)).isTrue();
    }

    @Test
    void aPublishedPostIsForItsReadersTillItExpires() {
        assertThat(READER.meets(published().audience(TEAM))).isTrue();
        assertThat(READER.meets(published(3L).audience(TEAM))).isTrue();
        assertThat(READER.meets(published(4L).audience(TEAM))).isFalse();
        assertThat(EDITOR.meets(published(4L).audience(TEAM))).isTrue();
        Post expired = published();
        expired.become(PostState.EXPIRED);
        assertThat(READER.meets(expired.audience(TEAM))).isFalse();
    }

    @Test
    void everyWrongFieldIsTold() {
        var details = new PostDetails(" ", "x".repeat(1001), "", 0, null, null, Collections.nCopies(1, "t".repeat(61)), null, 4L,
                List.of(new ContentRef("no type", "1")), true, null, null, null);
        var refused = catchThrowableOfType(PortalException.class, () -> details.check(true));
        assertThat(refused.fields()).extracting(FieldError::field)
                .containsExactly("title", "lead", "body", "columnId", "tags", "phaseId", "links");
    }

    @Test
    void aTagIsThereOnceWhateverItsMarks() {
        var details = new PostDetails("T", "", "", 1, null, null, List.of("Chuyển đổi số", "chuyen doi  so", " ", "Trồng cây"), null, null,
                null, true, null, LocalDateTime.of(2026, 11, 21, 8, 0, 59), null);
        assertThat(details.tags()).containsExactly("Chuyển đổi số", "Trồng cây");
        assertThat(details.expiresAt()).isEqualTo(LocalDateTime.of(2026, 11, 21, 8, 0));
    }

    @Test
    void whatPeopleSaidComesBackAsItWas() {
        var details = new PostDetails("Tiêu đề", "Lời dẫn", "<p>Nội dung</p>", 5, "Hoài An", Set.of(3L, 12L), List.of("một", "hai"), 8L, 9L,
                List.of(ContentRef.of("emulation.document", 4)), false, Moments.today(), LocalDateTime.of(2026, 12, 1, 17, 0), Moments.today());
        assertThat(new Post(details, actor(1)).details()).isEqualTo(details);
        assertThat(post().details().author()).isEqualTo("Người viết 1");
    }

    @Test
    void versionsThatDifferInLooksOnlySayTheSameWords() {
        Post before = post();
        Post after = new Post(before.details().withBody("<p><strong>Nội dung</strong></p>"), actor(1));
        PostDiff diff = PostDiff.between(before, after);
        assertThat(diff.onlyLooks()).isTrue();
        assertThat(diff.text().isSame()).isTrue();
        assertThat(diff.isSame()).isFalse();
        assertThat(PostDiff.between(before, post()).isSame()).isTrue();
    }
}
