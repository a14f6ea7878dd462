package vn.thidua.bench.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ImportQualityTest {

    private static final double PROMISED = 0.98;

    @ParameterizedTest
    @ValueSource(strings = {"md", "docx", "pdf"})
    void realPlansAreUnderstood(String format) {
        Optional<Path> folder = PlanSet.find();
        assumeTrue(folder.isPresent(), "No plans with *.expected.json beside the project; PORTAL_PLAN_SET may name their folder");
        List<PlanSet.Plan> plans = PlanSet.read(folder.get()).stream().filter(plan -> plan.format().equals(format)).toList();
        FieldScores scores = FieldScores.of(plans);
        assertThat(scores.scores()).isNotEmpty().allSatisfy((field, score) ->
                assertThat(score.f1()).as("%s of %s; %s", field, format, scores.differences()).isGreaterThanOrEqualTo(PROMISED));
    }
}
