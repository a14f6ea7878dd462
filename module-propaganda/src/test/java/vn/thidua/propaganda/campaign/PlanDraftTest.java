package vn.thidua.propaganda.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thidua.core.error.InputCheck;
import vn.thidua.core.organization.UnitTree;
import vn.thidua.core.spi.ContentRef;
import vn.thidua.core.spi.PlanOutline;

class PlanDraftTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 2, 1);
    private static final ContentRef SOURCE = ContentRef.of("emulation.document", 7);

    private static PlanOutline plan(LocalDate from, LocalDate to, List<String> contents, List<String> channels,
            PlanOutline.Phase... phases) {
        return new PlanOutline(SOURCE, "Tuyên truyền phong trào", "21/KH-KHCN", "Để ai cũng biết", from, to, List.of(phases), contents,
                channels, List.of("Phong trào A", "Phong trào B"), Set.of(99L), List.of("Báo An Sơn"));
    }

    private static CampaignDetails draft(PlanOutline plan) {
        return new PlanDraft(plan, new ChannelMatcher(Channels.some()), TODAY).details(UnitTree.of(List.of()), Function.identity());
    }

    @Test
    void channelsAreFoundByTheirWordsAndOthersStandInTheNote() {
        CampaignDetails draft = draft(plan(null, null, List.of(), List.of("ngày sinh hoạt pháp luật", "họp chi bộ", "họp giao ban hàng tháng",
                "trang Thông tin điện tử của Sở", "hệ thống văn phòng điện tử (eGov)", "khinh khí cầu")));
        assertThat(draft.channelIds()).containsExactlyInAnyOrder(Channels.LAW_DAY, Channels.CELL, Channels.BRIEFING, Channels.WEBSITE,
                Channels.OFFICE);
        assertThat(draft.note()).contains("campaign.note.channels\n- khinh khí cầu").contains("- Báo An Sơn").contains("- Phong trào B");
        assertThat(draft.links()).containsExactly("emulation.document:7");
        assertThat(draft.unitIds()).as("units that are not there").isEmpty();
    }

    @Test
    void phasesWithoutDaysTakeWhatTheirNeighboursLeave() {
        CampaignDetails draft = draft(plan(null, null, List.of(),
                List.of(), new PlanOutline.Phase("Đợt 1", LocalDate.of(2026, 3, 1), LocalDate.of(2026, 6, 30), List.of("A", "B")),
                new PlanOutline.Phase("Đợt 2", null, LocalDate.of(2026, 12, 31), List.of())));
        assertThat(draft.from()).isEqualTo(LocalDate.of(2026, 3, 1));
        assertThat(draft.to()).isEqualTo(LocalDate.of(2026, 12, 31));
        assertThat(draft.phases()).extracting(PhaseDetails::from).containsExactly(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 7, 1));
        assertThat(draft.phases().get(0).contents()).isEqualTo("A\nB");
        assertThatCode(() -> draft.check(new InputCheck())).doesNotThrowAnyException();
    }

    @Test
    void anythingThatIsReadMakesADraftThatTheRulesTake() {
        String endless = "Tuyên truyền " + "rất dài ".repeat(3000);
        CampaignDetails draft = draft(new PlanOutline(SOURCE, endless, "", endless, null, LocalDate.of(2020, 1, 1),
                List.of(new PlanOutline.Phase(" ", LocalDate.of(2026, 5, 1), LocalDate.of(2026, 4, 1), List.of(endless))),
                Collections.nCopies(100, endless), List.of(endless), List.of(endless), Set.of(), List.of()));
        assertThatCode(() -> draft.check(new InputCheck())).doesNotThrowAnyException();
        assertThat(draft.themes()).hasSize(CampaignDetails.MOST_THEMES);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Tuyên truyền các gương điển hình tiên tiến, tiêu biểu; mô hình mới | Các gương điển hình tiên tiến, tiêu biểu",
        "Tuyên truyền tư tưởng thi đua ái quốc của Chủ tịch Hồ Chí Minh, chủ trương, đường lối của Đảng, chính sách, pháp luật của Nhà nước về thi đua"
            + " | Tư tưởng thi đua ái quốc của Chủ tịch Hồ Chí Minh, chủ trương, đường lối của Đảng, chính sách, pháp luật của Nhà nước…",
        "Chuyển đổi số | Chuyển đổi số",
        "Tuyên truyền việc triển khai các Phong trào thi đua như: “A”; “B” | Triển khai các Phong trào thi đua"})
    void aThemeIsCalledByItsFirstClause(String text, String name) {
        assertThat(PlanDraft.nameOf(text)).isEqualTo(name).hasSizeLessThanOrEqualTo(PlanDraft.THEME_NAME);
    }
}
