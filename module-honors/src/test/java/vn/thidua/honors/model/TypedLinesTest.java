package vn.thidua.honors.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.thidua.core.error.PortalException;

class TypedLinesTest {

    @Test
    void figuresAreReadAsTheyAreShown() {
        List<Figure> figures = TypedLines.figures("figures", "Hồ sơ phải bổ sung = 19 → 4 %\n\nThời gian chờ=3->0,25 giờ");
        assertThat(figures).containsExactly(new Figure("Hồ sơ phải bổ sung", BigDecimal.valueOf(19), BigDecimal.valueOf(4), "%"),
                new Figure("Thời gian chờ", BigDecimal.valueOf(3), new BigDecimal("0.25"), "giờ"));
        assertThat(TypedLines.figures("figures", TypedLines.ofFigures(figures))).isEqualTo(figures);
        assertThat(Figure.read(Figure.write(figures))).isEqualTo(figures);
    }

    @Test
    void daysAndMilestonesAreReadAsTheyAreShown() {
        List<Milestone> milestones = TypedLines.milestones("milestones", "[x] 17/04/2024 Bản thử thứ nhất\n2024-06-26 Rút còn bảy câu");
        assertThat(milestones).containsExactly(new Milestone(LocalDate.of(2024, 4, 17), "Bản thử thứ nhất", true),
                new Milestone(LocalDate.of(2024, 6, 26), "Rút còn bảy câu", false));
        assertThat(TypedLines.milestones("milestones", TypedLines.ofMilestones(milestones))).isEqualTo(milestones);
        assertThat(Milestone.read(Milestone.write(milestones))).isEqualTo(milestones);
    }

    @Test
    void wavesNameUnits() {
        List<Wave> waves = TypedLines.waves("waves", "Đợt 1 | 03/06/2024 | | CDS, VP", code -> code.equals("CDS") ? 1 : 2);
        assertThat(waves).containsExactly(new Wave("Đợt 1", LocalDate.of(2024, 6, 3), null, List.of(1L, 2L)));
        assertThat(Wave.read(Wave.write(waves))).isEqualTo(waves);
    }

    @Test
    void aLineThatCannotBeReadIsNamed() {
        assertThatThrownBy(() -> TypedLines.figures("figures", "A = 1 → 2\nkhông phải số liệu")).isInstanceOfSatisfying(PortalException.class,
                failure -> assertThat(failure.fields()).singleElement().satisfies(field -> {
                    assertThat(field.field()).isEqualTo("figures");
                    assertThat(field.arguments()).contains(2);
                }));
        assertThatThrownBy(() -> TypedLines.timeline("timeline", "31/02/2024 không có ngày này")).isInstanceOf(PortalException.class);
        assertThatThrownBy(() -> TypedLines.waves("waves", "Đợt 1 | 03/06/2024 | | XYZ", code -> -1)).isInstanceOf(PortalException.class);
    }
}
