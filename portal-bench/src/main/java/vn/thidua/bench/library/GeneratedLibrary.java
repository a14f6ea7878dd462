package vn.thidua.bench.library;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import vn.thidua.core.text.PlainText;

/** Writes documents as the portal would store them into the database of a portal that does not run. The same ones each time. */
final class GeneratedLibrary {

    static final long FIRST_ID = 1_000_000;
    static final int ISSUERS = 150;

    private static final int BATCH = 500;
    private static final List<String> KINDS = List.of("PLAN", "DECISION", "OFFICIAL_LETTER", "OFFICIAL_LETTER", "REPORT", "NOTICE", "DECREE",
            "CIRCULAR", "SUBMISSION", "GUIDELINE", "DIRECTIVE", "PROGRAMME");
    private static final List<String> SYMBOLS = List.of("KH", "QĐ", "CV", "CV", "BC", "TB", "NĐ", "TT", "TTr", "HD", "CT", "CTr");
    private static final List<String> SUBJECTS = List.of("Tổ chức phong trào thi đua yêu nước", "Công tác thi đua, khen thưởng",
            "Tuyên truyền điển hình tiên tiến", "Xét, công nhận sáng kiến", "Đăng ký thi đua", "Tổng kết phong trào thi đua",
            "Thực hiện chuyển đổi số", "Chấn chỉnh kỷ luật, kỷ cương hành chính", "Kiểm tra đo lường chất lượng");
    private static final String PARAGRAPH = "Các phòng, đơn vị căn cứ chức năng, nhiệm vụ được giao, cụ thể hóa thành chỉ tiêu đo được, đăng ký "
            + "với Văn phòng Sở trước ngày 15 của tháng cuối quý và báo cáo kết quả đúng thời hạn để tổng hợp, xét khen thưởng kịp thời.";
    private static final String DOCUMENT = """
            insert into emulation_document (id, version, kind, doc_number, issuer, place, issued_on, title, subject_year, unit_id, visibility, \
            plain, changed_by, changed_at, text_id, status, effective_from, effective_to, reach, listed_on, issuer_key) \
            values (?, 1, ?, ?, ?, 'An Sơn', ?, ?, ?, ?, ?, ?, 'bench', current_timestamp, ?, ?, ?, ?, ?, ?, ?)""";

    private final String url;
    private final Random random = new Random(20261121);

    GeneratedLibrary(Path database) {
        url = "jdbc:h2:file:" + database.toAbsolutePath();
    }

    /** A word that only this document's title has. */
    static String topic(int n) {
        return "cd" + Integer.toString(n, 36) + "x";
    }

    void add(int documents) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url, "portal", "")) {
            connection.setAutoCommit(false);
            try (var text = connection.prepareStatement("insert into emulation_document_text (id, body, recipients) values (?, ?, ?)");
                    var document = connection.prepareStatement(DOCUMENT);
                    var word = connection.prepareStatement("insert into emulation_document_word (word, document_id) values (?, ?)")) {
                for (int n = 0; n < documents; n++) {
                    add(n, text, document, word);
                    if (n % BATCH == BATCH - 1 || n == documents - 1) {
                        text.executeBatch();
                        document.executeBatch();
                        word.executeBatch();
                        connection.commit();
                    }
                }
            }
            try (Statement statement = connection.createStatement()) {
                statement.execute("analyze");
                connection.commit();
            }
        }
    }

    private void add(int n, PreparedStatement text, PreparedStatement document, PreparedStatement word) throws SQLException {
        long id = FIRST_ID + n;
        int which = random.nextInt(KINDS.size());
        LocalDate day = LocalDate.of(2010, 1, 1).plusDays(random.nextInt(6150));
        String issuer = random.nextInt(3) == 0 ? "Sở Khoa học và Công nghệ tỉnh An Sơn" : "Cơ quan số " + random.nextInt(ISSUERS);
        String number = 1 + random.nextInt(400) + "/" + SYMBOLS.get(which) + "-SKHCN";
        String title = SUBJECTS.get(random.nextInt(SUBJECTS.size())) + " năm " + day.getYear() + ", chuyên đề " + topic(n);
        String status = status();
        boolean open = random.nextInt(10) > 0 && !status.equals("DRAFT");
        String plain = PlainText.of(number + " " + title + " " + issuer);
        text.setLong(1, id);
        text.setString(2, body(day.getYear()));
        text.setString(3, "Như trên\nLưu: VT, VP");
        text.addBatch();
        Object[] values = {id, KINDS.get(which), number, issuer, day, title, day.getYear(), 1 + random.nextInt(8),
            open ? "EVERYONE" : "INNER", " " + plain, id, status, day, random.nextInt(8) == 0 ? day.plusYears(1) : null,
            open ? "OPEN" : "INNER", day, PlainText.of(issuer)};
        for (int i = 0; i < values.length; i++) {
            document.setObject(i + 1, values[i]);
        }
        document.addBatch();
        for (String one : Arrays.stream(plain.split(" ")).distinct().toList()) {
            word.setString(1, one);
            word.setLong(2, id);
            word.addBatch();
        }
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
