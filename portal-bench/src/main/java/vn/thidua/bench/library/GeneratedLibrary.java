package vn.thidua.bench.library;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;

/** Documents of a large library; the same ones each time. */
final class GeneratedLibrary {

    static final int ISSUERS = 150;

    private static final List<String> KINDS = List.of("PLAN", "DECISION", "OFFICIAL_LETTER", "OFFICIAL_LETTER", "REPORT", "NOTICE", "DECREE",
            "CIRCULAR", "SUBMISSION", "GUIDELINE", "DIRECTIVE", "PROGRAMME");
    private static final List<String> SYMBOLS = List.of("KH", "QĐ", "CV", "CV", "BC", "TB", "NĐ", "TT", "TTr", "HD", "CT", "CTr");
    private static final List<String> SUBJECTS = List.of("Tổ chức phong trào thi đua yêu nước", "Công tác thi đua, khen thưởng",
            "Tuyên truyền điển hình tiên tiến", "Xét, công nhận sáng kiến", "Đăng ký thi đua", "Tổng kết phong trào thi đua",
            "Thực hiện chuyển đổi số", "Chấn chỉnh kỷ luật, kỷ cương hành chính", "Kiểm tra đo lường chất lượng");
    private static final String PARAGRAPH = "Các phòng, đơn vị căn cứ chức năng, nhiệm vụ được giao, cụ thể hóa thành chỉ tiêu đo được, đăng ký "
            + "với Văn phòng Sở trước ngày 15 của tháng cuối quý và báo cáo kết quả đúng thời hạn để tổng hợp, xét khen thưởng kịp thời.";
    private final Random random = new Random(20261121);

    /** A word that only this document's title has. */
    static String topic(int n) {
        return "cd" + Integer.toString(n, 36) + "x";
    }

    /** Writes them into the database of a data folder. */
    void add(Path data, int documents) throws SQLException {
        try (var writer = new LibraryWriter(data)) {
            for (int n = 0; n < documents; n++) {
                writer.add(row(n));
            }
        }
    }

    private LibraryWriter.Row row(int n) {
        int which = random.nextInt(KINDS.size());
        LocalDate day = LocalDate.of(2010, 1, 1).plusDays(random.nextInt(6150));
        String issuer = random.nextInt(3) == 0 ? "Sở Khoa học và Công nghệ tỉnh An Sơn" : "Cơ quan số " + random.nextInt(ISSUERS);
        String number = 1 + random.nextInt(400) + "/" + SYMBOLS.get(which) + "-SKHCN";
        String title = SUBJECTS.get(random.nextInt(SUBJECTS.size())) + " năm " + day.getYear() + ", chuyên đề " + topic(n);
        String status = status();
        return new LibraryWriter.Row(KINDS.get(which), number, issuer, day, title, body(day.getYear()), 1L + random.nextInt(8), status,
                random.nextInt(8) == 0 ? day.plusYears(1) : null, random.nextInt(10) > 0 && !status.equals("DRAFT"));
    }

    private String status() {
        int chance = random.nextInt(100);
        return chance < 3 ? "DRAFT" : chance < 10 ? "SUPERSEDED" : chance < 12 ? "REVOKED" : "ISSUED";
    }

    private String body(int year) {
        var body = new StringBuilder("Căn cứ Kế hoạch số 12/KH-SKHCN về công tác thi đua, khen thưởng năm " + year + ";\n");
        for (String part : List.of("I. Mục đích, yêu cầu", "II. Nội dung", "III. Giải pháp", "IV. Tổ chức thực hiện")) {
            body.append(part).append('\n');
            for (int i = 1; i <= 3 + random.nextInt(3); i++) {
                body.append(i).append(". ").append(PARAGRAPH).append('\n');
            }
        }
        return body.toString();
    }
}
