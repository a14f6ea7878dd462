package vn.thidua.bench.award;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Lists as an officer would upload them: so many people of the demo department, and so many awards of them over the years. */
final class GeneratedAwards {

    private static final String[] FAMILIES = {"Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Lò", "Vừ", "Đặng", "Bùi", "Đỗ"};
    private static final String[] MIDDLES = {"Văn", "Thị", "Đức", "Minh", "Thu", "Ngọc", "Quang", "Hồng"};
    private static final String[] GIVEN = {"Hoa", "Tú", "Phúc", "Mai", "Sơn", "Duyên", "Thành", "Xuân", "Lộc", "Pâng"};
    private static final String[] UNITS = {"VP", "QLKH", "TTUD", "TTCNTT"};
    private static final int FIRST_YEAR = 2019;

    private final int people;
    private final Random random = new Random(5);

    GeneratedAwards(int people) {
        this.people = people;
    }

    List<List<String>> people() {
        var rows = new ArrayList<List<String>>();
        rows.add(List.of("Mã cán bộ", "Họ và tên", "Giới tính", "Ngày vào cơ quan", "Đơn vị", "Chức vụ"));
        for (int i = 0; i < people; i++) {
            rows.add(List.of(code(i), one(FAMILIES) + " " + one(MIDDLES) + " " + one(GIVEN), random.nextBoolean() ? "Nam" : "Nữ",
                    "01/03/2018", one(UNITS), "Chuyên viên"));
        }
        return rows;
    }

    /** Each person in turn gets the yearly title of one more year, and every tenth award is a form with an achievement of its own. */
    List<List<String>> awards(int awards) {
        var rows = new ArrayList<List<String>>();
        rows.add(List.of("Mã cán bộ", "Danh hiệu, hình thức", "Năm", "Số quyết định", "Ngày quyết định", "Loại hình khen thưởng",
                "Thành tích"));
        for (int i = 0; i < awards; i++) {
            int year = FIRST_YEAR + i / people % 7;
            boolean form = i % 10 == 0;
            rows.add(List.of(code(i % people), form ? "GK_SO" : "Lao động tiên tiến", Integer.toString(year),
                    (100 + i / people) + "/QĐ-SKHCN", "20/12/" + year, "Công trạng", "Kết quả số " + i + " của năm " + year));
        }
        return rows;
    }

    private static String code(int number) {
        return "KT%06d".formatted(number);
    }

    private String one(String[] choices) {
        return choices[random.nextInt(choices.length)];
    }
}
