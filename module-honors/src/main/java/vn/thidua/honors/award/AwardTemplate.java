package vn.thidua.honors.award;

import java.util.List;
import vn.thidua.core.table.Column;

/** What somebody who wants to import awards starts from: headings and rows that show how to fill them in. */
public final class AwardTemplate {

    private AwardTemplate() { }

    public static List<List<String>> rows() {
        return List.of(AwardSheet.COLUMNS.stream().map(Column::heading).toList(),
                List.of("Cá nhân", "CB001", "Nguyễn Thị An", "VP", "", "Lao động tiên tiến", "2025", "198/QĐ-SNV", "16/12/2025",
                        "Giám đốc Sở", "Công trạng", "Hoàn thành tốt nhiệm vụ năm 2025"),
                List.of("Tập thể", "", "", "VP", "", "TTLDTT", "2025", "198/QĐ-SNV", "16/12/2025", "", "", ""),
                List.of("Cá nhân", "", "Lò Văn Pâng", "Bản Phung, xã Mường Nhé", "Có", "Giấy khen của Giám đốc Sở", "2025",
                        "77/QĐ-SNV", "04/06/2025", "", "Đột xuất", "Cứu người trong lũ đêm 01/6/2025"));
    }
}
