package vn.thidua.core.config;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a setting's value may look like. */
public enum SettingKind {

    /** A TCP port, 1 to 65535. */
    PORT {
        @Override
        public Optional<String> complaint(String value) {
            boolean digits = value.matches("[0-9]{1,5}");
            int port = digits ? Integer.parseInt(value) : 0;
            return port > 0 && port <= 65535 ? Optional.empty() : Optional.of("must be a number from 1 to 65535");
        }
    },

    /** {@code true} or {@code false}. */
    FLAG {
        @Override
        public Optional<String> complaint(String value) {
            return value.equals("true") || value.equals("false")
                    ? Optional.empty() : Optional.of("must be true or false");
        }
    },

    /** A number of bytes, such as {@code 500000}, {@code 800 KB}, {@code 25 MB} or {@code 1 GB} (powers of 1024). */
    SIZE {
        @Override
        public Optional<String> complaint(String value) {
            return bytes(value).isPresent()
                    ? Optional.empty() : Optional.of("must be a size such as 25 MB, from 1 KB to 2047 MB");
        }
    },

    /** A whole number from 1 to 99 999. */
    NUMBER {
        @Override
        public Optional<String> complaint(String value) {
            return NUMBER_FORM.matcher(value).matches() ? Optional.empty()
                    : Optional.of("must be a whole number from 1 to 99999");
        }
    },

    /** A JDBC URL of H2 or PostgreSQL. */
    JDBC_URL {
        @Override
        public Optional<String> complaint(String value) {
            return value.startsWith("jdbc:h2:") || value.startsWith("jdbc:postgresql:")
                    ? Optional.empty() : Optional.of("must start with jdbc:h2: or jdbc:postgresql:");
        }
    },

    /** How a connection is encrypted: {@code starttls}, {@code tls} or {@code none}. */
    TLS {
        @Override
        public Optional<String> complaint(String value) {
            return value.equals("starttls") || value.equals("tls") || value.equals("none")
                    ? Optional.empty() : Optional.of("must be starttls, tls or none");
        }
    },

    /** The address of a site, {@code https://…} or {@code http://…}. */
    WEB_URL {
        @Override
        public Optional<String> complaint(String value) {
            return WEB_URL_FORM.matcher(value).matches() ? Optional.empty()
                    : Optional.of("must start with https:// or http:// and hold neither spaces nor a query");
        }
    },

    /** A folder; a relative one counts from where the setting was written. */
    FOLDER,

    /** Any text. */
    TEXT,

    /** A text that no log, page or backup shows. */
    SECRET;

    private static final Pattern WEB_URL_FORM = Pattern.compile("https?://[^\\s?#/]+[^\\s?#]*");
    private static final Pattern NUMBER_FORM = Pattern.compile("[1-9][0-9]{0,4}");
    private static final Pattern SIZE_FORM = Pattern.compile("([0-9]{1,10})\\s*(|B|KB|MB|GB)");
    private static final long SMALLEST_SIZE = 1L << 10;
    private static final long LARGEST_SIZE = 2047L << 20;

    /** What is wrong with a value of this kind, as the end of a sentence that starts with the value, or empty. */
    public Optional<String> complaint(String value) {
        return value.indexOf('\0') >= 0 ? Optional.of("must not hold a zero character") : Optional.empty();
    }

    /** The number of bytes that a {@link #SIZE} stands for, or empty when the text is none or out of bounds. */
    public static Optional<Long> bytes(String value) {
        Matcher form = SIZE_FORM.matcher(value.strip().toUpperCase(Locale.ROOT));
        if (!form.matches()) {
            return Optional.empty();
        }
        int shift = switch (form.group(2)) {
            case "KB" -> 10;
            case "MB" -> 20;
            case "GB" -> 30;
            default -> 0;
        };
        long bytes = Long.parseLong(form.group(1)) << shift;
        return bytes >= SMALLEST_SIZE && bytes <= LARGEST_SIZE ? Optional.of(bytes) : Optional.empty();
    }
}
