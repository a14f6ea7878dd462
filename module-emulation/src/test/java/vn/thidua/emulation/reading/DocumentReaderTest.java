package vn.thidua.emulation.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thidua.emulation.document.DocumentKind;
import vn.thidua.emulation.reading.ReadTask.Recurrence;
import vn.thidua.emulation.reading.ReadWarning.Code;
import vn.thidua.emulation.reading.file.SampleFiles;

class DocumentReaderTest {

    private static ReadDocument read(String resource) {
        return DocumentReader.read(SampleFiles.resource(resource), resource);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", value = {
        "decision.txt | DECISION | 045/QĐ-SVHTTDL | An Sơn | 2024-03-09 | Sở Văn hóa, Thể thao và Du lịch |"
            + " Về việc kiện toàn Hội đồng Thi đua - Khen thưởng Sở Văn hóa, Thể thao và Du lịch năm 2024 | GIÁM ĐỐC | Trần Văn Khải",
        "directive.txt | DIRECTIVE | 01/CT-UBND | An Sơn | 2023-01-05 | Ủy ban nhân dân tỉnh An Sơn | Về việc phát động phong trào thi đua thực"
            + " hiện thắng lợi nhiệm vụ phát triển kinh tế - xã hội năm 2023 | CHỦ TỊCH | Nguyễn Hoàng Sơn",
        "directive-nfd.txt | DIRECTIVE | 01/CT-UBND | An Sơn | 2023-01-05 | Ủy ban nhân dân tỉnh An Sơn | Về việc phát động phong trào thi đua thực"
            + " hiện thắng lợi nhiệm vụ phát triển kinh tế - xã hội năm 2023 | CHỦ TỊCH | Nguyễn Hoàng Sơn",
        "letter.txt | OFFICIAL_LETTER | 112/BTĐKT-NV | An Sơn | 2022-10-12 | Ban Thi đua - Khen thưởng | đăng ký danh hiệu thi đua năm 2023 |"
            + " TL. GIÁM ĐỐC / TRƯỞNG BAN | Phạm Thị Lan Anh",
        "letter-utf16.txt | OFFICIAL_LETTER | 112/BTĐKT-NV | An Sơn | 2022-10-12 | Ban Thi đua - Khen thưởng | đăng ký danh hiệu thi đua năm 2023 |"
            + " TL. GIÁM ĐỐC / TRƯỞNG BAN | Phạm Thị Lan Anh",
        "report.txt | REPORT | 210/BC-BVĐK | An Sơn | 2023-06-20 | Bệnh viện đa khoa tỉnh | Sơ kết công tác thi đua, khen thưởng 6 tháng đầu năm"
            + " 2023 | KT. GIÁM ĐỐC / PHÓ GIÁM ĐỐC | BSCKII. Vũ Đức Thắng",
        "minutes.txt | MINUTES | - | - | 2024-11-12 | Sở Tư pháp | Họp Hội đồng Thi đua - Khen thưởng Sở | THƯ KÝ / CHỦ TRÌ | Hoàng Văn Bình",
        "programme.txt | PROGRAMME | 05-CTr/TU | An Sơn | 2021-07-18 | Tỉnh ủy An Sơn | thực hiện Nghị quyết Đại hội đại biểu toàn quốc lần thứ"
            + " XIII của Đảng | T/M BAN THƯỜNG VỤ / PHÓ BÍ THƯ | Lý Quốc Hùng",
        "decree.txt | DECREE | 123/2030/NĐ-CP | Hà Nội | 2030-09-15 | Chính phủ | QUY ĐỊNH VỀ SỔ THI ĐUA MẪU |"
            + " TM. CHÍNH PHỦ / KT. THỦ TƯỚNG / PHÓ THỦ TƯỚNG | Đinh Quang Vinh",
        "law.html | LAW | 99/2031/QH17 | Hà Nội | 2031-06-20 | Quốc hội | SỔ VÀNG THI ĐUA | CHỦ TỊCH QUỐC HỘI | Tô Thanh Hà",
        "notice.txt | NOTICE | 88/TB-VP | An Sơn | 2023-08-07 | Văn phòng | Kết luận của Phó Chủ tịch Ủy ban nhân dân tỉnh tại cuộc họp về công"
            + " tác thi đua | TL. CHỦ TỊCH / CHÁNH VĂN PHÒNG | Hồ Ngọc Ánh",
        "submission.txt | SUBMISSION | 33/TTr-NV | Phú Lương | 2020-12-01 | Phòng Nội vụ | Về việc đề nghị khen thưởng thành tích năm 2020 |"
            + " TRƯỞNG PHÒNG | Trương Mỹ Hạnh",
        "regulation.txt | REGULATION | - | - | - | Sở Xây dựng An Sơn | Làm việc của Hội đồng Sáng kiến | GIÁM ĐỐC | Cao Xuân Phúc",
        "plan-table.md | PLAN | /KH-SGTVT | An Sơn | - | Sở Giao thông vận tải | Phát động phong trào thi đua chào mừng Đại hội Đảng bộ tỉnh năm"
            + " 2025 | Q. GIÁM ĐỐC | Đỗ Minh Quân",
        "plan-wrapped.txt | PLAN | 07/KH-TTUD | An Sơn | 2021-02-03 | Trung tâm Ứng dụng tiến bộ khoa học và công nghệ | CÔNG TÁC THI ĐUA, KHEN"
            + " THƯỞNG NĂM 2021 | GIÁM ĐỐC | Bùi Thuỷ Tiên"})
    void understandsHeadAndFoot(String resource, DocumentKind kind, String number, String place, LocalDate issuedOn, String issuer,
            String title, String position, String name) {
        ReadDocument document = read(resource);
        assertThat(document.kind()).contains(kind);
        assertThat(document.number().map(Object::toString)).isEqualTo(Optional.ofNullable(number));
        assertThat(document.place()).isEqualTo(Optional.ofNullable(place));
        assertThat(document.issuedOn()).isEqualTo(Optional.ofNullable(issuedOn));
        assertThat(document.issuer()).contains(issuer);
        assertThat(document.title()).contains(title);
        assertThat(document.signer()).contains(new Signer(position, Optional.of(name)));
    }

    @Test
    void basesAreToldFromOtherReferences() {
        assertThat(words(read("decision.txt").legalBases())).containsExactly("Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022",
                "Nghị định số 98/2023/NĐ-CP ngày 31 tháng 12 năm 2023", "Quyết định số 12/2022/QĐ-UBND ngày 20/5/2022");
        assertThat(words(read("decision.txt").citations())).containsExactly("Quyết định số 30/QĐ-SVHTTDL ngày 02/3/2023",
                "Quyết định số 18/QĐ-SVHTTDL ngày 15/02/2022");
        assertThat(words(read("directive.txt").legalBases())).containsExactly("Nghị quyết số 40/NQ-HĐND ngày 09/12/2022");
        assertThat(words(read("plan-table.md").legalBases())).containsExactly("Luật Thi đua, khen thưởng năm 2022",
                "Nghị định số 98/2023/NĐ-CP", "Chỉ thị số 01/CT-UBND ngày 06/01/2025");
        assertThat(words(read("decree.txt").legalBases())).contains("Luật Thi đua, khen thưởng");
    }

    private static Stream<String> words(List<FoundCitation> citations) {
        return citations.stream().map(FoundCitation::words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"decision.txt", "directive-nfd.txt", "plan-table.md", "law.html", "submission.txt"})
    void offsetsOfReferencesCountInTheBody(String resource) {
        ReadDocument document = read(resource);
        assertThat(Stream.concat(document.legalBases().stream(), document.citations().stream())).isNotEmpty().allSatisfy(citation ->
                assertThat(document.body().substring(citation.start(), citation.end())).isEqualTo(citation.words()));
    }

    @Test
    void outlineFollowsEveryNumbering() {
        assertThat(headings(read("plan-table.md").sections())).containsExactly("1 A. MỤC ĐÍCH, YÊU CẦU", "1 B. NỘI DUNG",
                "2 I/ Công tác trọng tâm", "3 1) Nội dung chung", "3 2) Nội dung riêng", "2 II/ Phân công nhiệm vụ", "1 C. TỔ CHỨC THỰC HIỆN");
        assertThat(headings(read("decree.txt").sections())).containsExactly("1 Chương I QUY ĐỊNH CHUNG", "2 Điều 1. Phạm vi điều chỉnh",
                "3 1. Nghị định này quy định mẫu sổ thi đua", "3 2. Đối tượng áp dụng gồm", "4 a) Cơ quan nhà nước",
                "4 b) Đơn vị sự nghiệp", "2 Điều 2. Giải thích từ ngữ", "1 Chương II ĐIỀU KHOẢN THI HÀNH", "2 Điều 3. Hiệu lực thi hành");
        assertThat(headings(read("programme.txt").sections())).startsWith("1 PHẦN THỨ NHẤT MỤC TIÊU", "2 I- Mục tiêu chung");
    }

    private static List<String> headings(List<Section> sections) {
        return sections.stream().flatMap(section -> Stream.concat(Stream.of(section.level() + " " + section.heading()),
                headings(section.children()).stream())).toList();
    }

    @Test
    void textOfASectionIsBelowIt() {
        Section section = read("decree.txt").sections().get(0).children().get(1);
        assertThat(section.text()).isEqualTo("Trong Nghị định này, hồ sơ nộp trước ngày 01/01/2031 được xét theo quy định cũ.");
        assertThat(read("plan-table.md").sections().get(0).text()).isEqualTo("- Tạo khí thế thi đua sôi nổi.");
    }

    @Test
    void tasksOfATable() {
        assertThat(read("plan-table.md").tasks()).containsExactly(
                task("1", 1, "Xây dựng kế hoạch thi đua", "2025-02-15", "Trước ngày 15/02/2025", "Văn phòng Sở", "Các phòng, ban thuộc Sở"),
                task("2", 1, "Tổ chức ký giao ước thi đua", "2025-03-31", "Tháng 3", "Công đoàn ngành", "Văn phòng Sở", "Đoàn Thanh niên"),
                task("3", 2, "Sơ kết phong trào thi đua", "2025-06-30", "Quý II/2025", "Văn phòng Sở"),
                task("4", 2, "Tuyên truyền gương điển hình", null, "Thường xuyên", "Các phòng, đơn vị", "Văn phòng Sở"));
    }

    private static ReadTask task(String no, Integer quarter, String title, String dueOn, String dueText, String... responsible) {
        return new ReadTask(no, Optional.ofNullable(quarter), title, Optional.ofNullable(dueOn).map(LocalDate::parse), Optional.of(dueText),
                List.of(responsible), Optional.empty());
    }

    @Test
    void tasksOfItemsThatNameATime() {
        assertThat(read("plan-wrapped.txt").tasks()).extracting(ReadTask::no, task -> task.quarter().orElse(0), ReadTask::title,
                task -> task.dueOn().map(Object::toString).orElse("-")).containsExactly(
                org.assertj.core.groups.Tuple.tuple("a", 1, "Tổ chức đăng ký thi đua", "2021-03-31"),
                org.assertj.core.groups.Tuple.tuple("b", 0, "Đăng ký sáng kiến", "2021-04-30"),
                org.assertj.core.groups.Tuple.tuple("c", 3, "Tổ chức hội thao", "2021-09-30"),
                org.assertj.core.groups.Tuple.tuple("d", 0, "Các phòng gửi báo cáo về Phòng Hành chính - Tổng hợp trước ngày 20 hàng tháng", "-"),
                org.assertj.core.groups.Tuple.tuple("đ", 0, "Bình xét cuối năm", "2021-12-10"));
        assertThat(read("plan-wrapped.txt").tasks().get(4).responsible()).containsExactly("Phòng Hành chính - Tổng hợp", "Công đoàn");
        assertThat(read("plan-wrapped.txt").tasks().get(3).recurring()).contains(Recurrence.MONTHLY);
    }

    @Test
    void reportsThatComeAgainAreTasksEach() {
        List<ReadTask> tasks = read("directive.txt").tasks();
        assertThat(tasks).extracting(task -> task.dueOn().orElseThrow()).containsExactly(LocalDate.of(2023, 2, 15),
                LocalDate.of(2023, 6, 25), LocalDate.of(2023, 12, 25), LocalDate.of(2023, 3, 10));
        assertThat(tasks).extracting(task -> task.recurring().orElse(null)).containsExactly(null, Recurrence.HALF_YEARLY,
                Recurrence.YEARLY, null);
        assertThat(tasks.get(3).responsible()).containsExactly("Sở Nội vụ");
    }

    @Test
    void whatHoldsOrWasIsNoTask() {
        assertThat(read("decree.txt").tasks()).isEmpty();
        assertThat(read("report.txt").tasks()).isEmpty();
        assertThat(read("minutes.txt").tasks()).isEmpty();
    }

    @Test
    void stagesHaveTheirDays() {
        assertThat(read("plan-wrapped.txt").phases()).containsExactly(
                phase("Đợt 1", "2021-02-03", "2021-06-30", "từ nay đến hết tháng 6/2021"),
                phase("Đợt 2", "2021-07-01", "2021-12-31", "Quý III và Quý IV"));
        assertThat(read("programme.txt").phases()).containsExactly(
                phase("Giai đoạn 1", "2021-07-01", "2022-12-31", "từ tháng 7/2021 đến hết năm 2022"),
                phase("Giai đoạn 2", "2023-01-01", "2025-12-31", "Năm 2023 - 2025"));
    }

    private static ReadPhase phase(String name, String from, String to, String text) {
        return new ReadPhase(name, Optional.of(LocalDate.parse(from)), Optional.of(LocalDate.parse(to)), text);
    }

    @Test
    void movementsAreToldFromOtherQuotations() {
        assertThat(read("directive.txt").movements()).containsExactly("Cả tỉnh chung sức vì người nghèo", "An Sơn sạch và xanh");
    }

    @Test
    void recipientsAndAddressees() {
        assertThat(read("letter.txt").addressees()).containsExactly("Các sở, ban, ngành tỉnh", "Ủy ban nhân dân các huyện, thành phố");
        assertThat(read("letter.txt").recipients()).containsExactly("Như trên", "Giám đốc Sở (b/c)", "Lưu: VT, BTĐKT");
        assertThat(read("directive.txt").recipients()).contains("Các sở, ban, ngành, đoàn thể tỉnh");
        assertThat(read("notice.txt").recipients()).containsExactly("Như trên", "Lưu: VT, KGVX");
    }

    @Test
    void doubtsAreSaid() {
        assertThat(codes(read("plan-table.md"))).contains(Code.BLANK_NUMBER, Code.NO_DATE);
        assertThat(codes(read("report.txt"))).containsExactly(Code.SECTION_SKIPPED, Code.SECTION_SKIPPED, Code.IMPOSSIBLE_DATE);
        assertThat(codes(read("regulation.txt"))).contains(Code.SECTION_SKIPPED, Code.NO_NUMBER);
        assertThat(codes(read("directive.txt"))).isEmpty();
        assertThat(codes(DocumentReader.read("Keá hoaïch coâng taùc thi ñua khen thöôûng cuûa caùc ñôn vò"))).contains(Code.LEGACY_FONT);
        assertThat(codes(DocumentReader.read("Một câu bình thường."))).contains(Code.NO_KIND, Code.NO_NUMBER, Code.NO_TITLE);
    }

    private static List<Code> codes(ReadDocument document) {
        return document.warnings().stream().map(ReadWarning::code).toList();
    }

    @Test
    void wordAndPdfSayTheSameAsText() {
        ReadDocument word = DocumentReader.read(SampleFiles.planDocx(), "plan.docx");
        assertThat(word.title()).contains("Công tác thi đua, khen thưởng năm 2024");
        assertThat(word.issuer()).contains("Sở Công Thương");
        assertThat(word.sections()).extracting(Section::heading).containsExactly("I. MỤC ĐÍCH", "II. NHIỆM VỤ", "III. TỔ CHỨC THỰC HIỆN");
        assertThat(word.tasks()).containsExactly(task("1", null, "Phát động thi đua", "2024-02-28", "Trước 28/02/2024", "Văn phòng",
                "Các phòng, đơn vị"), task("2", 2, "Sơ kết phong trào", "2024-06-30", "Quý II", "Văn phòng"));
        assertThat(word.signer()).contains(new Signer("KT. GIÁM ĐỐC / PHÓ GIÁM ĐỐC", Optional.of("Đinh Thu Hà")));
        ReadDocument pdf = DocumentReader.read(SampleFiles.planPdf(), "plan.pdf");
        assertThat(pdf.number().orElseThrow()).hasToString("22/KH-SCT");
        assertThat(pdf.sections()).extracting(Section::heading).containsExactly("I. MỤC ĐÍCH", "II. NHIỆM VỤ", "III. THỰC HIỆN");
        assertThat(pdf.tasks()).containsExactly(task("1", null, "Tổ chức ký kết giao ước thi đua giữa các đơn vị", "2024-03-31",
                "Trong tháng 3/2024", "Văn phòng", "các phòng chuyên môn"),
                task("2", null, "Sơ kết 6 tháng", "2024-06-25", "Trước ngày 25/6", "Văn phòng"));
        assertThat(pdf.recipients()).containsExactly("Sở Nội vụ", "Lưu: VT, VP");
        assertThat(pdf.signer()).contains(new Signer("GIÁM ĐỐC", Optional.of("Đinh Thu Hà")));
    }

    @Test
    void openDocumentIsUnderstood() {
        ReadDocument document = DocumentReader.read(SampleFiles.odt(), "x.odt");
        assertThat(document.kind()).contains(DocumentKind.PROGRAMME);
        assertThat(document.title()).contains("Phối hợp thi đua năm 2023");
        assertThat(document.sections()).extracting(Section::heading).containsExactly("I. MỤC TIÊU", "II. NHIỆM VỤ");
        assertThat(document.signer()).contains(new Signer("GIÁM ĐỐC", Optional.of("Lê Văn Tám")));
    }
}
