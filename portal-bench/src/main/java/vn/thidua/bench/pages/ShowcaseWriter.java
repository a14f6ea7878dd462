package vn.thidua.bench.pages;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.Date;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import javax.imageio.ImageIO;
import vn.thidua.core.data.Moments;
import vn.thidua.core.text.PlainText;

/** Writes published models, each with a portrait of its own, as the portal would store them, beside a portal that does not run. */
final class ShowcaseWriter implements AutoCloseable {

    static final long FIRST_ID = 2_000_000;

    private static final int BATCH = 200;
    private static final int WIDTH = 900;
    private static final int HEIGHT = 1125;
    private static final int DRAWN = 24;
    private static final int SPECKLES = 6_000;
    private static final int YEARS = 8;
    private static final List<String> KINDS = List.of("PERSON", "COLLECTIVE", "PRACTICE");
    private static final List<String> STAGES = List.of("FOSTERING", "SUMMING_UP", "REPLICATION");
    private static final List<String> NAMES = List.of("Chị Lò Thị Mai giữ nhịp bộ phận một cửa", "Tổ Kiểm định lưu động về tận chợ xã",
            "Sổ tay mười dòng của phòng", "Nhãn hiệu nông sản vùng cao", "Lớp học chợ phiên", "Dữ liệu sạch mỗi thứ Sáu");
    private static final String SUMMARY = "Một cách làm giản dị, có số liệu theo dõi mười lăm tháng, đơn vị nào có quầy tiếp nhận cũng làm theo "
            + "được; người dân bớt hơn một nghìn lượt đi lại trong năm.";
    private static final String PARAGRAPH = "<p>Bảy giờ mười lăm, quầy số 2 đã sáng đèn. Ai đến sớm nhất cũng thấy có người chào mình trước, "
            + "và <strong>lý do nào phải quay về cũng được ghi lại</strong> thành một dòng trong cuốn sổ bìa xanh.</p>";

    private final Path files;
    private final Connection connection;
    private final Random random = new Random(20261121);
    private final Map<Integer, BufferedImage> drawn = new HashMap<>();

    ShowcaseWriter(Path data) throws SQLException {
        files = data.resolve("files");
        connection = DriverManager.getConnection("jdbc:h2:file:" + data.resolve("db").resolve("portal").toAbsolutePath(), "portal", "");
        connection.setAutoCommit(false);
    }

    void write(int models) throws SQLException, IOException {
        List<String> fields = words("select code from honors_field order by code");
        List<String> units = words("select id from core_unit where parent_id is not null order by id");
        try (var model = connection.prepareStatement("""
                insert into honors_model (id, version, kind, name, field_code, movement, unit_id, stage, summary, model_year, proposed_by, \
                publication, plain, changed_by, changed_at, draft_revision, portrait_id, shown_revision, shown_name, shown_summary, \
                shown_portrait_id, published_on, proposed_on) values (?, 1, ?, ?, ?, '', ?, ?, ?, ?, 'bench', 'PUBLISHED', ?, 'bench', ?, 1, \
                ?, 1, ?, ?, ?, ?, ?)""");
                var story = connection.prepareStatement("""
                insert into honors_model_story (id, model_id, revision, title, summary, story, figures, quote, quote_by, timeline, steps, \
                links, written_by, written_at) values (?, ?, 1, ?, ?, ?, '', '', '', '', '', '', 'bench', ?)""");
                var file = connection.prepareStatement("""
                insert into core_file (id, version, owner_type, owner_id, purpose, file_name, file_type, byte_count, sha256, place, caption, \
                alt_text, added_by, added_by_name, added_at) values (?, 1, 'honors.model', ?, 'portrait', 'chan-dung.jpg', 'JPEG', ?, ?, 0, '', \
                '', 'bench', 'bench', ?)""")) {
            for (int n = 0; n < models; n++) {
                long id = FIRST_ID + n;
                String name = NAMES.get(random.nextInt(NAMES.size())) + " – " + n;
                Timestamp now = Timestamp.valueOf(Moments.now());
                Date day = Date.valueOf(LocalDate.now().minusDays(n % 365));
                byte[] portrait = portrait(n);
                fill(model, id, KINDS.get(n % KINDS.size()), name, fields.get(n % fields.size()), Long.valueOf(units.get(n % units.size())),
                        STAGES.get(n % STAGES.size()), SUMMARY, LocalDate.now().getYear() - n % YEARS, PlainText.of(name + " " + SUMMARY), now,
                        id, name, SUMMARY, id, day, day);
                fill(story, id, id, name, SUMMARY, PARAGRAPH.repeat(8), now);
                fill(file, id, Long.toString(id), portrait.length, keep(portrait), now);
                if (n % BATCH == BATCH - 1 || n == models - 1) {
                    model.executeBatch();
                    story.executeBatch();
                    file.executeBatch();
                }
            }
        }
        connection.commit();
    }

    private List<String> words(String sql) throws SQLException {
        var words = new java.util.ArrayList<String>();
        try (var statement = connection.createStatement(); var rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                words.add(rows.getString(1));
            }
        }
        return words;
    }

    /** One of some pictures, with a spot that no other has. */
    private byte[] portrait(int n) throws IOException {
        BufferedImage picture = drawn.computeIfAbsent(n % DRAWN, this::draw);
        var pen = picture.createGraphics();
        pen.setColor(Color.getHSBColor(random.nextFloat(), 0.7f, 0.9f));
        pen.fillOval(random.nextInt(WIDTH), random.nextInt(HEIGHT), 20 + n % 50, 20 + n % 41);
        pen.dispose();
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(picture, "jpg", bytes);
        return bytes.toByteArray();
    }

    /** Compresses about as well as a photograph. */
    private BufferedImage draw(int n) {
        var picture = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        var pen = picture.createGraphics();
        float hue = n % 97 / 97f;
        pen.setPaint(new GradientPaint(0, 0, Color.getHSBColor(hue, 0.5f, 0.8f), WIDTH, HEIGHT, Color.getHSBColor(1 - hue, 0.6f, 0.4f)));
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        for (int i = 0; i < SPECKLES; i++) {
            pen.setColor(new Color(random.nextInt(256), random.nextInt(256), random.nextInt(256), 28));
            pen.fillOval(random.nextInt(WIDTH), random.nextInt(HEIGHT), 6 + random.nextInt(24), 6 + random.nextInt(24));
        }
        pen.dispose();
        return picture;
    }

    /** Puts a content where the portal looks for it, and answers its name. */
    private String keep(byte[] content) throws IOException {
        try {
            String name = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
            Path target = files.resolve(name.substring(0, 2)).resolve(name);
            Files.createDirectories(target.getParent());
            Files.write(target, content);
            return name;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void fill(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        statement.addBatch();
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
