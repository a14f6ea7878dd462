package vn.thidua.bench.library;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.Arrays;
import vn.thidua.core.text.PlainText;

/** Writes documents as the portal would store them into the H2 database of a portal that does not run. */
public final class LibraryWriter implements AutoCloseable {

    static final long FIRST_ID = 1_000_000;

    private static final int BATCH = 500;
    private static final String DOCUMENT = """
            insert into emulation_document (id, version, kind, doc_number, issuer, place, issued_on, title, subject_year, unit_id, visibility, \
            plain, changed_by, changed_at, text_id, status, effective_from, effective_to, reach, listed_on, issuer_key) \
            values (?, 1, ?, ?, ?, 'An Sơn', ?, ?, ?, ?, ?, ?, 'bench', current_timestamp, ?, ?, ?, ?, ?, ?, ?)""";

    private final Connection connection;
    private final PreparedStatement text;
    private final PreparedStatement document;
    private final PreparedStatement word;
    private int written;

    /**
     * One document.
     *
     * @param number      number and symbol
     * @param effectiveTo null for no end
     * @param open        whether everybody may read it
     */
    public record Row(String kind, String number, String issuer, LocalDate day, String title, String body, long unit, String status,
            LocalDate effectiveTo, boolean open) { }

    /** Opens the database of a data folder. */
    public LibraryWriter(Path data) throws SQLException {
        connection = DriverManager.getConnection("jdbc:h2:file:" + data.resolve("db").resolve("portal").toAbsolutePath(), "portal", "");
        connection.setAutoCommit(false);
        text = connection.prepareStatement("insert into emulation_document_text (id, body, recipients) values (?, ?, ?)");
        document = connection.prepareStatement(DOCUMENT);
        word = connection.prepareStatement("insert into emulation_document_word (word, document_id) values (?, ?)");
    }

    public void add(Row row) throws SQLException {
        long id = FIRST_ID + written;
        String plain = PlainText.of(row.number() + " " + row.title() + " " + row.issuer());
        fill(text, id, row.body(), "Như trên\nLưu: VT, VP");
        fill(document, id, row.kind(), row.number(), row.issuer(), row.day(), row.title(), row.day().getYear(), row.unit(),
                row.open() ? "EVERYONE" : "INNER", " " + plain, id, row.status(), row.day(), row.effectiveTo(),
                row.open() ? "OPEN" : "INNER", row.day(), PlainText.of(row.issuer()));
        for (String one : Arrays.stream(plain.split(" ")).distinct().toList()) {
            fill(word, one, id);
        }
        written++;
        if (written % BATCH == 0) {
            flush();
        }
    }

    private static void fill(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        statement.addBatch();
    }

    private void flush() throws SQLException {
        text.executeBatch();
        document.executeBatch();
        word.executeBatch();
        connection.commit();
    }

    /** Writes what is left and lets the database count its rows anew. */
    @Override
    public void close() throws SQLException {
        flush();
        try (Statement statement = connection.createStatement()) {
            statement.execute("analyze");
            connection.commit();
        } finally {
            connection.close();
        }
    }
}
