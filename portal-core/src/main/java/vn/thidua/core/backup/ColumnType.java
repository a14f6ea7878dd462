package vn.thidua.core.backup;

import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Locale;
import java.util.UUID;

/** What a column holds, the same for every database, and how it is written as text. */
enum ColumnType {
    TEXT, INTEGER, DECIMAL, FLOATING, FLAG, DATE, TIME, LOCAL_TIMESTAMP, TIMESTAMP, BYTES, UUID;

    static ColumnType of(int jdbcType, String name) {
        switch (name.toLowerCase(Locale.ROOT)) {
            case "uuid" : return UUID;
            case "timestamptz", "timestamp with time zone" : return TIMESTAMP;
            case "bool", "boolean" : return FLAG;
            default : break;
        }
        return switch (jdbcType) {
            case Types.CHAR, Types.VARCHAR, Types.LONGVARCHAR, Types.CLOB, Types.NCHAR, Types.NVARCHAR, Types.NCLOB -> TEXT;
            case Types.TINYINT, Types.SMALLINT, Types.INTEGER, Types.BIGINT -> INTEGER;
            case Types.NUMERIC, Types.DECIMAL -> DECIMAL;
            case Types.REAL, Types.FLOAT, Types.DOUBLE -> FLOATING;
            case Types.BOOLEAN, Types.BIT -> FLAG;
            case Types.DATE -> DATE;
            case Types.TIME -> TIME;
            case Types.TIMESTAMP -> LOCAL_TIMESTAMP;
            case Types.TIMESTAMP_WITH_TIMEZONE -> TIMESTAMP;
            case Types.BINARY, Types.VARBINARY, Types.LONGVARBINARY, Types.BLOB -> BYTES;
            default -> throw new BackupException("A column of type " + name + " cannot be saved");
        };
    }

    /** The value of the current row as text; null for no value. */
    String read(ResultSet row, int column) throws SQLException {
        Object value = switch (this) {
            case TEXT -> row.getString(column);
            case INTEGER -> row.getObject(column) == null ? null : row.getLong(column);
            case DECIMAL -> row.getBigDecimal(column);
            case FLOATING -> row.getObject(column) == null ? null : row.getDouble(column);
            case FLAG -> row.getObject(column) == null ? null : row.getBoolean(column);
            case DATE -> row.getObject(column, LocalDate.class);
            case TIME -> row.getObject(column, LocalTime.class);
            case LOCAL_TIMESTAMP -> row.getObject(column, LocalDateTime.class);
            case TIMESTAMP -> row.getObject(column, OffsetDateTime.class);
            case BYTES -> row.getBytes(column);
            case UUID -> row.getObject(column, UUID.class);
        };
        return value == null ? null : text(value);
    }

    private static String text(Object value) {
        if (value instanceof BigDecimal number) {
            return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
        }
        if (value instanceof OffsetDateTime time) {
            return time.withOffsetSameInstant(ZoneOffset.UTC).toString();
        }
        return value instanceof byte[] bytes ? Base64.getEncoder().encodeToString(bytes) : value.toString();
    }

    /** Gives the value to a statement. */
    void bind(PreparedStatement statement, int index, String text) throws SQLException {
        if (text == null) {
            statement.setObject(index, null);
            return;
        }
        switch (this) {
            case TEXT -> statement.setString(index, text);
            case INTEGER -> statement.setLong(index, Long.parseLong(text));
            case DECIMAL -> statement.setBigDecimal(index, new BigDecimal(text));
            case FLOATING -> statement.setDouble(index, Double.parseDouble(text));
            case FLAG -> statement.setBoolean(index, Boolean.parseBoolean(text));
            case DATE -> statement.setObject(index, LocalDate.parse(text));
            case TIME -> statement.setObject(index, LocalTime.parse(text));
            case LOCAL_TIMESTAMP -> statement.setObject(index, LocalDateTime.parse(text));
            case TIMESTAMP -> statement.setObject(index, OffsetDateTime.parse(text));
            case BYTES -> statement.setBytes(index, Base64.getDecoder().decode(text));
            case UUID -> statement.setObject(index, java.util.UUID.fromString(text));
            default -> throw new IllegalStateException(name());
        }
    }
}
