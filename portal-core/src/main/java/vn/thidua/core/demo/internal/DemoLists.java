package vn.thidua.core.demo.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/** The lists of which core's part of the demo department is made. */
final class DemoLists {

    private static final String FOLDER = "demo/core/";

    /** An account: who has it, whether it has the demo's password, and what it is given. */
    record DemoAccount(String login, String person, boolean password, List<DemoGrant> grants) { }

    /**
     * A role given to an account.
     *
     * @param role the role's key
     * @param unit code of the unit it holds for; empty for the whole portal
     */
    record DemoGrant(String role, String unit) {

        /** {@code role} or {@code role@UNIT}. */
        static DemoGrant parse(String text) {
            String[] parts = text.split("@", 2);
            return new DemoGrant(parts[0], parts.length == 2 ? parts[1] : "");
        }
    }

    private DemoLists() { }

    static InputStream open(String name) {
        InputStream list = DemoLists.class.getClassLoader().getResourceAsStream(FOLDER + name);
        if (list == null) {
            throw new IllegalStateException("No list " + FOLDER + name);
        }
        return list;
    }

    static List<DemoAccount> accounts() {
        var format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).setTrim(true).get();
        try (var reader = new InputStreamReader(open("accounts.csv"), StandardCharsets.UTF_8);
                CSVParser rows = CSVParser.parse(reader, format)) {
            return rows.stream().map(row -> new DemoAccount(row.get("login"), row.get("person"),
                    row.get("password").equals("yes"),
                    Stream.of(row.get("roles").split(" ")).map(DemoGrant::parse).toList())).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
