package vn.thidua.core.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class BasicCacheTest {

    private Instant now = Instant.parse("2026-01-05T08:00:00Z");
    private final BasicCache cache = new BasicCache(() -> now);

    @Test
    void credentialsAreRememberedForMinutesOnly() {
        String key = cache.key("YTpi");
        cache.put(key, 7, 3);
        assertThat(cache.find(key)).hasValueSatisfying(opened -> assertThat(opened.accountId()).isEqualTo(7));
        now = now.plusSeconds(301);
        assertThat(cache.find(key)).isEmpty();
    }

    @Test
    void keysOfTwoStartsDiffer() {
        assertThat(cache.key("YTpi")).isEqualTo(cache.key("YTpi")).isNotEqualTo(cache.key("YTpj"))
                .isNotEqualTo(new BasicCache(() -> now).key("YTpi"));
    }
}
