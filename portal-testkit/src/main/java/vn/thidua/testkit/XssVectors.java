package vn.thidua.testkit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The collection of hostile HTML that every place of the portal must withstand. */
public final class XssVectors {

    private XssVectors() { }

    /** More than 300 of them; where one runs in a browser, it calls {@code pwned(1)}. */
    public static List<String> all() {
        try (InputStream in = XssVectors.class.getResourceAsStream("/xss-vectors.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.isEmpty() && !line.equals("#") && !line.startsWith("# "))
                    .map(String::translateEscapes).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
