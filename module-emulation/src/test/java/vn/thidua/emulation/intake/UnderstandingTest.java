package vn.thidua.emulation.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.thidua.core.organization.UnitTree;
import vn.thidua.emulation.document.DocumentDetails;
import vn.thidua.emulation.document.DocumentKind;
import vn.thidua.emulation.document.DocumentStatus;
import vn.thidua.emulation.intake.Understood.Doubt;
import vn.thidua.emulation.intake.Understood.Item;
import vn.thidua.emulation.reading.DocumentReader;
import vn.thidua.emulation.task.Recurrence;
import vn.thidua.emulation.task.UnitMatcher;

class UnderstandingTest {

    private static final String BASIS = "Kế hoạch số 08/KH-UBND ngày 16/01/2026 của Ủy ban nhân dân tỉnh";
    private static final UnitMatcher NO_UNITS = new UnitMatcher(UnitTree.of(List.of()), LocalDate.EPOCH);

    private static Understood understood(String text) {
        return Understanding.of(DocumentReader.read(text));
    }

    @Test
    void everythingThatAPlanSaysIsTakenOver() {
        Understood plan = understood(Samples.plan("12/KH-SKHCN", BASIS));
        assertThat(plan.kind()).isEqualTo(DocumentKind.PLAN);
        assertThat(plan.number()).isEqualTo("12/KH-SKHCN");
        assertThat(plan.place()).isEqualTo("An Sơn");
        assertThat(plan.issuedOn()).isEqualTo(LocalDate.of(2026, 2, 5));
        assertThat(plan.subjectYear()).isEqualTo(2026);
        assertThat(plan.title()).isEqualTo("Công tác thi đua, khen thưởng năm 2026");
        assertThat(plan.legalBases()).extracting(Understood.Reference::number).containsExactly("08/KH-UBND");
        assertThat(plan.sections()).containsExactly("I. MỤC ĐÍCH, YÊU CẦU", "II. NHIỆM VỤ");
        assertThat(plan.tasks()).extracting(Item::no, Item::dueOn, Item::responsible).containsExactly(
                tuple("1", LocalDate.of(2026, 2, 28), List.of("Văn phòng Sở")),
                tuple("2", LocalDate.of(2026, 6, 15), List.of("Phòng Không Có Thật")));
        assertThat(plan.signer().name()).isEqualTo("Lê Thị Minh An");
        assertThat(plan.recipients()).contains("UBND tỉnh");
        assertThat(Certainty.isDoubtful(plan)).isFalse();
    }

    @Test
    void aBlankNumberMakesADraftThatSomebodyLooksAt() {
        Understood plan = understood(Samples.plan("      /KH-SKHCN", BASIS));
        assertThat(plan.number()).isNull();
        assertThat(plan.doubts()).extracting(Doubt::code).contains("BLANK_NUMBER");
        assertThat(Certainty.isDoubtful(plan)).isTrue();
        DocumentDetails details = Filing.details(plan);
        assertThat(Filing.beginsAs(details)).isEqualTo(DocumentStatus.DRAFT);
        assertThat(Filing.beginsAs(details.numbered("1/KH-SKHCN", details.issuedOn()))).isEqualTo(DocumentStatus.ISSUED);
    }

    @Test
    void whatNobodyUnderstandsIsNeverIssued() {
        Understood nothing = understood("Mấy dòng ghi vội.");
        assertThat(nothing.kind()).isNull();
        assertThat(Certainty.isDoubtful(nothing)).isTrue();
        assertThat(Filing.beginsAs(Filing.details(nothing))).isEqualTo(DocumentStatus.DRAFT);
    }

    @Test
    void whoeverIsAddressedStaysInTheText() {
        Understood letter = understood(Samples.plan("12/SKHCN-VP", BASIS).replace("KẾ HOẠCH\n", "Kính gửi: Các phòng thuộc Sở\n"));
        assertThat(letter.body()).contains("Kính gửi: Các phòng thuộc Sở");
    }

    @Test
    void aTaskWithoutADayDoesNotComeAgain() {
        var item = new Item("1", null, "Báo cáo", null, "Hằng năm", List.of(), Recurrence.YEARLY, null, false);
        assertThat(Filing.task(item, NO_UNITS).recurrence()).isEqualTo(Recurrence.NONE);
    }

    @Test
    void whoeverWasChosenLeads() {
        var item = new Item("1", null, "Báo cáo", LocalDate.of(2026, 1, 2), "", List.of("Sở Nội vụ"), null, 7L, true);
        assertThat(Filing.task(item, NO_UNITS).leadUnitId()).isEqualTo(7L);
        assertThat(Filing.task(item, NO_UNITS).responsible()).containsExactly("Sở Nội vụ");
    }

    @Test
    void aFileIsCalledByItsLastName() {
        assertThat(Samples.file("C:\\văn bản\\kế hoạch.txt", "x").name()).isEqualTo("kế hoạch.txt");
    }
}
