package vn.thidua.honors.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.thidua.honors.catalogue.PrizePayment;
import vn.thidua.honors.record.PrizeSum.Part;

class TitleYearsTest {

    private final TitleYears title = TitleYears.of("CSTDCS", "Chiến sĩ thi đua cơ sở", List.of(2025, 2019, 2020, 2021, 2024));

    @Test
    void yearsWithoutAGapAreOneRun() {
        assertThat(title.runs()).containsExactly(new Run(2019, 2021), new Run(2024, 2025));
        assertThat(title.last().length()).isEqualTo(2);
        assertThat(title.longest()).isEqualTo(new Run(2019, 2021));
    }

    @Test
    void aYearBetweenTwoRunsIsAGap() {
        assertThat(List.of(2018, 2019, 2022, 2023, 2024, 2026).stream().filter(title::gap)).containsExactly(2022, 2023);
    }

    @Test
    void consecutiveYearsAreCountedUpToTheYear() {
        assertThat(title.consecutive(2021)).isEqualTo(3);
        assertThat(title.consecutive(2022)).isZero();
        assertThat(title.consecutive(2024)).isEqualTo(1);
        assertThat(title.consecutive(2025)).isEqualTo(2);
    }

    @Test
    void ofSeveralTitlesTheRuleDecidesWhatIsPaid() {
        var parts = List.of(new Part(true, 702_000L), new Part(true, 2_340_000L), new Part(false, 702_000L), new Part(false, null));
        assertThat(PrizeSum.of(parts, PrizePayment.EVERY)).isEqualTo(3_744_000);
        assertThat(PrizeSum.of(parts, PrizePayment.HIGHEST)).isEqualTo(3_042_000);
        assertThat(PrizeSum.of(List.of(), PrizePayment.HIGHEST)).isZero();
    }
}
