package vn.thidua.emulation.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlanReaderTest {

    private static final String TELLING = "Tuyên truyền phong trào thi đua năm 2026";

    private static ReadPlan read(String title, String body) {
        return PlanReader.read(title, body, 2026, Optional.of(LocalDate.of(2026, 2, 10)));
    }

    /** The folder holds the plan of a real department, which is not part of the project. */
    @ParameterizedTest
    @ValueSource(strings = {"tay-ninh-2020-tuyen-truyen.md", "tay-ninh-2020-tuyen-truyen.docx", "tay-ninh-2020-tuyen-truyen.pdf"})
    @EnabledIfEnvironmentVariable(named = "PORTAL_SAMPLE_PLANS", matches = ".+")
    void understandsARealPlan(String name) throws IOException {
        ReadDocument document = DocumentReader.read(Files.readAllBytes(Path.of(System.getenv("PORTAL_SAMPLE_PLANS"), name)), name);
        ReadPlan plan = PlanReader.read(document.title().orElseThrow(), document.body(),
                document.subjectYear().orElse(Year.of(2020)).getValue(), Optional.of(LocalDate.of(2020, 3, 20)));
        assertThat(plan.purpose().lines()).hasSize(2);
        assertThat(plan.purpose()).startsWith("Thông qua công tác tuyên truyền nhằm nâng cao nhận thức").contains("Tạo nên khí thế thi đua");
        assertThat(plan.contents()).hasSize(3);
        assertThat(plan.contents().get(0)).startsWith("Tuyên truyền tư tưởng thi đua ái quốc");
        assertThat(plan.contents().get(2)).startsWith("Tuyên truyền các gương điển hình tiên tiến").endsWith("gương người tốt, việc tốt");
        assertThat(plan.channels()).hasSize(5);
        assertThat(plan.channels()).startsWith("ngày sinh hoạt pháp luật", "họp chi bộ", "họp giao ban hàng tháng");
        assertThat(plan.channels().get(3)).startsWith("trang Thông tin điện tử");
        assertThat(plan.channels().get(4)).startsWith("hệ thống văn phòng điện tử (eGov)");
        assertThat(plan.stages()).extracting(stage -> stage.phase().name()).containsExactly("Đợt 1", "Đợt 2");
        assertThat(plan.stages()).extracting(stage -> stage.phase().from().orElseThrow())
                .containsExactly(LocalDate.of(2020, 3, 20), LocalDate.of(2020, 7, 1));
        assertThat(plan.stages()).extracting(stage -> stage.phase().to().orElseThrow())
                .containsExactly(LocalDate.of(2020, 6, 30), LocalDate.of(2020, 12, 31));
        assertThat(plan.stages()).allSatisfy(stage -> assertThat(stage.contents()).hasSize(3));
        assertThat(plan.stages().get(0).contents().get(2)).isEqualTo("Triển khai thực hiện các phong trào thi đua do cấp trên phát động");
        assertThat(plan.movements()).hasSize(8);
        assertThat(plan.responsible()).contains("Văn Phòng Sở");
    }

    @Test
    void romanHeadingsWithArabicListsAndBareNames() {
        ReadPlan plan = read(TELLING, """
                I. MỤC ĐÍCH, YÊU CẦU
                - Làm cho mọi người hiểu và làm theo.
                II. NỘI DUNG
                1. Kết quả thi đua 5 năm qua.
                2. Gương người tốt, việc tốt:
                a) Ở cơ sở;
                b) Ở cơ quan.
                III. HÌNH THỨC, BIỆN PHÁP
                1. Thông qua hội nghị giao ban, sinh hoạt chi bộ và sinh hoạt đoàn thể để quán triệt đến từng người.
                2. Đăng tải trên cổng thông tin điện tử, bảng tin cơ quan và fanpage của Sở.
                3. Pa-nô, áp phích.
                IV. THỜI GIAN
                1. Đợt 1 (từ tháng 3 đến hết tháng 6/2026): kết quả 5 năm; gương điển hình.
                2. Đợt 2 (từ tháng 7 đến hết năm 2026)
                + Chào mừng ngày lễ lớn.
                V. TỔ CHỨC THỰC HIỆN
                1. Văn phòng chủ trì, phối hợp với các phòng tham mưu thực hiện.
                """);
        assertThat(plan.purpose()).isEqualTo("Làm cho mọi người hiểu và làm theo.");
        assertThat(plan.contents()).containsExactly("Kết quả thi đua 5 năm qua", "Gương người tốt, việc tốt:\n- Ở cơ sở;\n- Ở cơ quan");
        assertThat(plan.channels()).containsExactly("hội nghị giao ban", "sinh hoạt chi bộ", "sinh hoạt đoàn thể",
                "cổng thông tin điện tử", "bảng tin cơ quan", "fanpage của Sở", "Pa-nô, áp phích");
        assertThat(plan.stages()).extracting(stage -> stage.phase().to().orElseThrow())
                .containsExactly(LocalDate.of(2026, 6, 30), LocalDate.of(2026, 12, 31));
        assertThat(plan.stages().get(0).contents()).containsExactly("kết quả 5 năm", "gương điển hình");
        assertThat(plan.stages().get(1).contents()).containsExactly("Chào mừng ngày lễ lớn");
        assertThat(plan.responsible()).contains("Văn phòng");
    }

    @Test
    void headingsAndStagesWithoutAnyNumber() {
        ReadPlan plan = read(TELLING, """
                Mục đích
                Để ai cũng biết.
                Nội dung tuyên truyền:
                - Chuyển đổi số.
                - Cải cách hành chính.
                Hình thức tuyên truyền
                - Loa truyền thanh xã.
                Thời gian
                Đợt 1: Từ nay đến hết tháng 4/2026
                - Chuyển đổi số.
                Đợt 2: Tháng 5/2026
                - Cải cách hành chính.
                """);
        assertThat(plan.contents()).containsExactly("Chuyển đổi số", "Cải cách hành chính");
        assertThat(plan.channels()).containsExactly("Loa truyền thanh xã");
        assertThat(plan.stages()).extracting(ReadPlan.Stage::contents)
                .containsExactly(List.of("Chuyển đổi số"), List.of("Cải cách hành chính"));
        assertThat(plan.stages().get(0).phase().from()).contains(LocalDate.of(2026, 2, 10));
    }

    @Test
    void oneHeadingForBothIsToldApartByItsEntries() {
        ReadPlan plan = read("Kỷ niệm ngày thành lập", """
                1. Nội dung, hình thức tuyên truyền:
                - Truyền thống của ngành.
                - Mở chuyên mục trên trang thông tin điện tử.
                - Treo băng rôn tại trụ sở.
                """);
        assertThat(plan.contents()).containsExactly("Truyền thống của ngành");
        assertThat(plan.channels()).containsExactly("trang thông tin điện tử", "Treo băng rôn tại trụ sở");
    }

    @Test
    void aStageHoldsItsOwnContentsAndWays() {
        ReadPlan plan = read(TELLING, """
                III. THỜI GIAN
                1. Giai đoạn I: Từ ngày 01/3/2026 đến ngày 31/5/2026
                a) Nội dung: Nghị quyết mới; phong trào mới.
                b) Hình thức: thông qua họp cơ quan.
                """);
        assertThat(plan.stages()).hasSize(1);
        assertThat(plan.stages().get(0).contents()).containsExactly("Nghị quyết mới", "phong trào mới");
        assertThat(plan.channels()).containsExactly("họp cơ quan");
    }

    @Test
    void aPlanThatIsNotAboutTellingHasNoContentsToTell() {
        ReadPlan plan = read("Công tác thi đua, khen thưởng năm 2026", """
                I. NỘI DUNG
                1. Ký giao ước thi đua trong tháng 3.
                II. HÌNH THỨC KHEN THƯỞNG
                1. Giấy khen.
                """);
        assertThat(plan.isEmpty()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ":", "-", "Nội dung tuyên truyền", "Đợt 1", "Đợt 1:", "Hình thức tuyên truyền: ;;;", "Thông qua", "a) b) c)",
        "Phần 1. Mục 1. Đợt 2 (", "Nội dung tuyên truyền:\n\t\n- \n- :"})
    void anyTextIsRead(String text) {
        assertThat(read(TELLING, text)).isNotNull();
        assertThat(read("", text.repeat(200))).isNotNull();
    }
}
