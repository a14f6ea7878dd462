package vn.thidua.core.organization;

import java.util.List;
import vn.thidua.core.table.Column;

/** What somebody who wants to import units or people starts from: headings and rows that show how to fill them in. */
public final class ImportTemplates {

    private ImportTemplates() { }

    public static List<List<String>> units() {
        return List.of(headings(UnitImport.columns()),
                List.of("SO", "Sở Nội vụ", "Sở", "Sở", "", "01/01/2020", "", "0", ""),
                List.of("VP", "Văn phòng Sở", "Văn phòng", "Phòng", "SO", "01/01/2020", "", "1", ""),
                List.of("P1", "Phòng Công chức cũ", "", "Phòng", "SO", "01/01/2020", "30/06/2024", "2", "VP"));
    }

    public static List<List<String>> people() {
        return List.of(headings(PersonImport.columns()),
                List.of("CB001", "Nguyễn Thị An", "Nữ", "15/03/1985", "an.nt@example.vn", "0912 345 678", "01/02/2010", "",
                        "VP", "Chánh Văn phòng", "Có", "Có", "01/07/2022", ""),
                List.of("CB001", "", "", "", "", "", "", "", "VP", "Chuyên viên", "Không", "Có", "01/02/2010", "30/06/2022"));
    }

    private static List<String> headings(List<Column> columns) {
        return columns.stream().map(Column::heading).toList();
    }
}
