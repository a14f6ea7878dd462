package vn.thidua.core.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import vn.thidua.core.error.PortalException;
import vn.thidua.core.error.PortalException.Kind;

/** Reads CSV in UTF-8, with or without a byte order mark; finds out the separator from the first lines. */
final class CsvTable {

    private static final String SEPARATORS = ";,\t";
    private static final int LOOKED_AT = 4_000;
    private static final String EXCEL_HINT = "sep=";

    private CsvTable() { }

    static Table read(Path file) throws IOException {
        return parse(decode(Files.readAllBytes(file)));
    }

    static Table parse(String text) {
        int skipped = 0;
        String content = text;
        char separator = separator(content);
        if (content.toLowerCase(Locale.ROOT).startsWith(EXCEL_HINT) && content.length() > EXCEL_HINT.length()) {
            separator = content.charAt(EXCEL_HINT.length());
            int end = content.indexOf('\n');
            content = end < 0 ? "" : content.substring(end + 1);
            skipped = 1;
        }
        if (SEPARATORS.indexOf(separator) < 0) {
            throw new PortalException(Kind.UNPROCESSABLE, "error.table.unreadable");
        }
        var format = CSVFormat.DEFAULT.builder().setDelimiter(separator).setIgnoreEmptyLines(false).setTrim(true).get();
        try (CSVParser parser = CSVParser.parse(content, format)) {
            var rows = new ArrayList<Table.Row>();
            for (CSVRecord found : parser) {
                Table.Row row = row(found, skipped);
                if (!row.isBlank()) {
                    rows.add(row);
                }
            }
            return new Table(rows);
        } catch (IOException | UncheckedIOException | IllegalStateException e) {
            throw new PortalException(Kind.UNPROCESSABLE, "error.table.quotes", List.of(), e);
        }
    }

    private static Table.Row row(CSVRecord found, int skipped) {
        int number = (int) found.getRecordNumber() + skipped;
        int longest = found.stream().mapToInt(String::length).max().orElse(0);
        TableReader.checkSize(number - skipped, found.size(), longest);
        return new Table.Row(number, found.toList());
    }

    private static String decode(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            if (text.indexOf('\0') >= 0) {
                throw new PortalException(Kind.UNPROCESSABLE, "error.table.unreadable");
            }
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new PortalException(Kind.UNPROCESSABLE, "error.table.not-utf8", List.of(), e);
        }
    }

    /** The separator that the first lines have most of, outside of quotes; a comma when they have none. */
    private static char separator(String text) {
        int[] counts = new int[SEPARATORS.length()];
        boolean quoted = false;
        for (char c : text.substring(0, Math.min(text.length(), LOOKED_AT)).toCharArray()) {
            quoted ^= c == '"';
            int which = SEPARATORS.indexOf(c);
            if (!quoted && which >= 0) {
                counts[which]++;
            }
        }
        int best = 1;
        for (int i = 0; i < counts.length; i++) {
            best = counts[i] > counts[best] ? i : best;
        }
        return SEPARATORS.charAt(best);
    }
}
