package vn.thidua.core.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import org.junit.jupiter.api.Test;

class TokenSecretTest {

    @Test
    void secretHasOneFormAndIsNeverTheSame() {
        var seen = new HashSet<String>();
        for (int i = 0; i < 1_000; i++) {
            String text = TokenSecret.make().text();
            assertThat(text).matches("tdp_[0-9A-Za-z]{43}");
            assertThat(TokenSecret.parse(text)).isPresent();
            seen.add(text);
        }
        assertThat(seen).hasSize(1_000);
    }

    @Test
    void whatDoesNotLookLikeOneIsNotLookedUp() {
        for (String text : new String[] {"", "tdp_", "tdp_" + "a".repeat(42), "tdp_" + "a".repeat(44),
                "xxx_" + "a".repeat(43),
            "tdp_" + "a".repeat(42) + "đ"}) {
            assertThat(TokenSecret.parse(text)).as(text).isEmpty();
        }
    }

    @Test
    void whatIsStoredAndShownDoesNotTellTheSecret() {
        TokenSecret secret = TokenSecret.make();
        assertThat(secret.hash()).matches("[0-9a-f]{64}");
        assertThat(secret.hint()).hasSize(8).startsWith("tdp_");
        assertThat(secret).hasToString(secret.hint() + "…");
    }
}
