package vn.thidua.emulation.citation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;

class CitationScanTest {

    private static final String PLAN = """
            Căn cứ Luật Thi đua, khen thưởng ngày 15/6/2022;
            Thực hiện Chỉ thị số 02/CT-UBND ngày 09/01/2026 của Ủy ban nhân dân tỉnh; Kế hoạch số 15/KH-HĐTĐ ngày 20/01/2026 của Hội \
            đồng Thi đua - Khen thưởng tỉnh, Sở ban hành Kế hoạch như sau:
            I. MỤC ĐÍCH, YÊU CẦU
            1. Tiếp tục thực hiện Chỉ thị số 34-CT/TW ngày 07/4/2014 của Bộ Chính trị.
            2. Bám sát Chỉ thị số 02/CT-UBND và Nghị định số 98/2023/NĐ-CP.
            """;

    @Test
    void whatStandsBeforeTheFirstHeadingIsABasisAndTheRestIsMentioned() {
        List<CitationScan.Reference> references = CitationScan.of(PLAN);
        assertThat(references).extracting(one -> one.cited().label(), CitationScan.Reference::relation).containsExactly(
                tuple("Luật Thi đua, khen thưởng", Relation.BASIS), tuple("02/CT-UBND", Relation.BASIS),
                tuple("15/KH-HĐTĐ", Relation.BASIS), tuple("34-CT/TW", Relation.CITES), tuple("98/2023/NĐ-CP", Relation.CITES));
    }

    @Test
    void everyDocumentIsNamedOnceWithAllThatIsKnown() {
        var later = CitationScan.of("Theo Kế hoạch số 06/KH-SKHCN, các đơn vị báo cáo.\nKế hoạch số 06/KH-SKHCN ngày 24/01/2025 giữ nguyên.");
        assertThat(later).hasSize(1);
        assertThat(later.get(0).cited().issuedOn()).hasToString("2025-01-24");
    }

    @Test
    void aTextOfAnyKindIsRead() {
        assertThat(CitationScan.of("")).isEmpty();
        assertThat(CitationScan.of("1/2 số hộ; 3/4 diện tích; ngày 01/02/2026\n\n" + "Số: /KH-SKHCN")).isEmpty();
    }
}
