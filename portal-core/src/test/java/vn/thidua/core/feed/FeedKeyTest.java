package vn.thidua.core.feed;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FeedKeyTest {

    @Test
    void onlyAKeyIsAKey() {
        FeedKey key = FeedKey.make();
        assertThat(FeedKey.parse(key.text())).contains(key);
        assertThat(key.hash()).hasSize(64).isNotEqualTo(FeedKey.make().hash());
        assertThat(FeedKey.parse(null)).isEmpty();
        assertThat(FeedKey.parse("' or 1=1")).isEmpty();
        assertThat(key.toString()).doesNotContain(key.text());
    }
}
