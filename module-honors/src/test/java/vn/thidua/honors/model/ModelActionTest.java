package vn.thidua.honors.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ModelActionTest {

    @Test
    void aProposalIsAcceptedDeclinedOrTakenBack() {
        assertThat(ModelAction.allowed(Stage.PROPOSED, Publication.INNER))
                .containsExactlyInAnyOrder(ModelAction.ACCEPT, ModelAction.DECLINE, ModelAction.RECALL);
    }

    @Test
    void nothingIsPublishedBeforeItIsFostered() {
        assertThat(ModelAction.allowed(Stage.DISCOVERY, Publication.INNER)).doesNotContain(ModelAction.PUBLISH, ModelAction.APPROVE);
        assertThat(ModelAction.allowed(Stage.FOSTERING, Publication.INNER)).contains(ModelAction.PUBLISH);
    }

    @Test
    void onlyWhatIsPublishedIsWithdrawn() {
        for (Stage stage : Stage.values()) {
            assertThat(ModelAction.allowed(stage, Publication.INNER)).doesNotContain(ModelAction.WITHDRAW);
            assertThat(ModelAction.allowed(stage, Publication.WITHDRAWN)).doesNotContain(ModelAction.WITHDRAW);
            assertThat(ModelAction.allowed(stage, Publication.PUBLISHED)).contains(ModelAction.WITHDRAW);
        }
    }

    @Test
    void theFourStagesFollowEachOther() {
        assertThat(Stage.DISCOVERY.next()).contains(Stage.FOSTERING);
        assertThat(Stage.SUMMING_UP.next()).contains(Stage.REPLICATION);
        assertThat(Stage.REPLICATION.next()).isEmpty();
        assertThat(Stage.PROPOSED.next()).isEmpty();
        assertThat(Stage.DISCOVERY.previous()).contains(Stage.PROPOSED);
        assertThat(Stage.DECLINED.isAtLeast(Stage.DISCOVERY)).isFalse();
        assertThat(Stage.SUMMING_UP.isAtLeast(Stage.FOSTERING)).isTrue();
    }
}
