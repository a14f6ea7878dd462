package vn.thidua.core.error.rest;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thidua.core.error.PortalException;

class JsonCheckTest {

    @ParameterizedTest
    @ValueSource(strings = {"{}", "[]", "null", "{\"a\":[1,2.5,-1e10,\"hòa \\u0111 \\ud83d\\ude00\"]}",
        " {\"a\":\"[[[{{{\\\"\"} "})
    void oneValueIsAccepted(String json) {
        assertThatCode(() -> JsonCheck.demand(json.getBytes(StandardCharsets.UTF_8))).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "{\"a\"}", "[1,]", "{}x", "{\"a\":1}garbage", "{\"a\":\"\\u0000\"}",
        "\"\\ud800\"", "1e9999", "01", "1.", "-", "[1 2]", "{\"a\":1,}", "\"\\x\"", "\"a", "", "{\"a\":1]",
        "12345678901234567890123456789012345678901234567890", "'a'", "nul"})
    void anythingElseIsRefused(String json) {
        assertRefused(json.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void randomBytesAreRefusedAndNothingElseHappens() {
        var random = new Random(5);
        for (int i = 0; i < 2_000; i++) {
            var bytes = new byte[1 + random.nextInt(60)];
            random.nextBytes(bytes);
            bytes[0] = (byte) (0x80 | bytes[0]);
            assertRefused(bytes);
        }
    }

    @Test
    void deepNestingIsRefusedAtOnce() {
        org.junit.jupiter.api.Assertions.assertTimeout(Duration.ofSeconds(2), () -> {
            assertRefused("[".repeat(1_000_000).getBytes(StandardCharsets.UTF_8));
            assertRefused("{\"a\":".repeat(300_000).getBytes(StandardCharsets.UTF_8));
        });
        assertThatCode(() -> JsonCheck.demand(("[".repeat(64) + "]".repeat(64)).getBytes(StandardCharsets.UTF_8)))
                .doesNotThrowAnyException();
    }

    private static void assertRefused(byte[] json) {
        assertThatExceptionOfType(PortalException.class).isThrownBy(() -> JsonCheck.demand(json));
    }
}
