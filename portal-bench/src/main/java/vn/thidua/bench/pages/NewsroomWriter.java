package vn.thidua.bench.pages;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Date;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import vn.thidua.core.data.Moments;
import vn.thidua.core.text.PlainText;
import vn.thidua.core.text.VietnameseOrder;

/** Writes columns, posts and people as the portal would store them into the H2 database of a portal that does not run. */
final class NewsroomWriter implements AutoCloseable {

    private static final long FIRST_ID = 1_000_000;
    private static final int BATCH = 500;
    private static final int ROOTS = 8;
    private static final int FOR_UNITS = 5;
    private static final int MUST_READ = 500;
    private static final int HOURS_APART = 5;
    private static final String PASSWORD_OF = "canbo";
    private static final List<String> SUBJECTS = List.of("Gương sáng trong lao động", "Phòng, chống thiên tai", "Ngày Pháp luật",
            "Chuyển đổi số trong giải quyết thủ tục", "Thi đua chào mừng ngày truyền thống", "Sinh hoạt chi bộ tháng này");
    private static final String PARAGRAPH = "<p>Các phòng, đơn vị phối hợp chặt chẽ, chủ động trong công việc được giao; mỗi người một việc, mỗi "
            + "đơn vị một cách làm, <strong>lấy kết quả phục vụ nhân dân làm thước đo</strong>. Cán bộ, công chức, viên chức của Sở hưởng ứng "
            + "bằng việc làm cụ thể, đăng ký với Văn phòng Sở trước ngày 15 hằng tháng.</p>";

    private final Connection connection;
    private final Random random = new Random(20261121);

    NewsroomWriter(Path data) throws SQLException {
        connection = DriverManager.getConnection("jdbc:h2:file:" + data.resolve("db").resolve("portal").toAbsolutePath(), "portal", "");
        connection.setAutoCommit(false);
    }

    /** The name under which the nth person signs in, from 0; the password is that of the demo. */
    static String login(int n) {
        return "docgia" + n;
    }

    Newsroom write(int posts, int people) throws SQLException {
        people(people, units());
        List<String> columns = columns();
        List<Long> open = posts(posts, units());
        connection.commit();
        return new Newsroom(columns, open);
    }

    private List<Long> units() throws SQLException {
        return numbers("select id from core_unit where parent_id is not null order by id");
    }

    private List<Long> numbers(String sql) throws SQLException {
        var numbers = new ArrayList<Long>();
        try (Statement statement = connection.createStatement(); var rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                numbers.add(rows.getLong(1));
            }
        }
        return numbers;
    }

    private void people(int people, List<Long> units) throws SQLException {
        var since = Date.valueOf(LocalDate.of(2020, 1, 1));
        try (var person = connection.prepareStatement("insert into core_person (id, version, code, full_name, plain_name, sort_name) values (?, 1, ?, ?, ?, ?)");
                var position = connection.prepareStatement("insert into core_position (id, version, person_id, unit_id, title, unit_head, main, starts_on)"
                        + " values (?, 1, ?, ?, 'Chuyên viên', false, true, ?)");
                var account = connection.prepareStatement("insert into core_account (id, version, login, person_id, password_hash, enabled, must_change,"
                        + " session_epoch, created_at) select ?, 1, ?, ?, password_hash, true, false, 1, current_timestamp from core_account where login = '"
                        + PASSWORD_OF + "'");
                var grant = connection.prepareStatement("insert into core_role_grant (id, version, account_id, role_id, starts_on, granted_by, granted_at)"
                        + " select ?, 1, ?, id, ?, 'bench', current_timestamp from core_role where role_key = 'staff'")) {
            for (int n = 0; n < people; n++) {
                long id = FIRST_ID + n;
                String name = "Trần Thị Độc Giả " + n;
                fill(person, id, "DG" + n, name, PlainText.of(name), VietnameseOrder.nameKey(name));
                fill(position, id, id, units.get(n % units.size()), since);
                fill(account, id, login(n), id);
                fill(grant, id, id, since);
                if (n % BATCH == BATCH - 1 || n == people - 1) {
                    run(person, position, account, grant);
                }
            }
        }
    }

    /** Some columns at the top, each with one below. */
    private List<String> columns() throws SQLException {
        var codes = new ArrayList<String>();
        try (var column = connection.prepareStatement("insert into propaganda_column (id, version, code, name, description, parent_id, place, access)"
                + " values (?, 1, ?, ?, '', ?, ?, 'OPEN')")) {
            for (int n = 0; n < 2 * ROOTS; n++) {
                fill(column, FIRST_ID + n, "muc-" + n, "Chuyên mục số " + n, n < ROOTS ? null : FIRST_ID + n - ROOTS, n);
                codes.add("muc-" + n);
            }
            run(column);
        }
        return codes;
    }

    private List<Long> posts(int posts, List<Long> units) throws SQLException {
        var open = new ArrayList<Long>();
        LocalDateTime now = Moments.now();
        try (var text = connection.prepareStatement("insert into propaganda_post_text (id, body) values (?, ?)");
                var post = connection.prepareStatement("""
                        insert into propaganda_post (id, version, title, lead_text, author, state, reach, plain, changed_by, changed_at, text_id, \
                        column_id, unit_ids, tags, must_read_by, published_at, sorted_at, owner_name, pinned_until) \
                        values (?, 1, ?, ?, 'Ban biên tập', 'PUBLISHED', ?, ?, 'bench', ?, ?, ?, ?, 'thi đua', ?, ?, ?, 'Ban biên tập', ?)""");
                var unit = connection.prepareStatement("insert into propaganda_post_unit (post_id, unit_id) values (?, ?)")) {
            for (int n = 0; n < posts; n++) {
                long id = FIRST_ID + n;
                boolean everyone = n % FOR_UNITS > 0;
                long forUnit = units.get(random.nextInt(units.size()));
                Timestamp at = Timestamp.valueOf(now.minusHours((long) n * HOURS_APART + 1));
                String title = SUBJECTS.get(random.nextInt(SUBJECTS.size())) + ": bài số " + n;
                String lead = "Đơn vị chủ động triển khai, có số liệu và cách làm để các nơi tham khảo, nhân rộng trong toàn ngành (" + n + ").";
                fill(text, id, PARAGRAPH.repeat(4 + random.nextInt(6)));
                fill(post, id, title, lead, everyone ? "EVERYONE" : "UNITS", PlainText.of(title + " " + lead), at, id,
                        FIRST_ID + random.nextInt(2 * ROOTS), everyone ? "" : Long.toString(forUnit),
                        n % MUST_READ == 1 ? Date.valueOf(LocalDate.now().plusDays(7)) : null, at, at,
                        n < 2 ? Timestamp.valueOf(now.plusDays(5)) : null);
                if (everyone) {
                    open.add(id);
                } else {
                    fill(unit, id, forUnit);
                }
                if (n % BATCH == BATCH - 1 || n == posts - 1) {
                    run(text, post, unit);
                }
            }
        }
        return open;
    }

    /** The readings that were counted of the people and posts that this class wrote. */
    Set<PageLoad.Reading> readings() throws SQLException {
        var readings = new HashSet<PageLoad.Reading>();
        try (Statement statement = connection.createStatement(); var rows = statement.executeQuery(
                "select person_id, post_id from propaganda_post_read where person_id >= " + FIRST_ID)) {
            while (rows.next()) {
                readings.add(new PageLoad.Reading((int) (rows.getLong(1) - FIRST_ID), rows.getLong(2)));
            }
        }
        return readings;
    }

    private static void fill(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        statement.addBatch();
    }

    private static void run(PreparedStatement... statements) throws SQLException {
        for (PreparedStatement statement : statements) {
            statement.executeBatch();
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
