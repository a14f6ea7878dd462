package vn.thidua.core.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.thidua.core.error.FieldError;

class PasswordRulesTest {

    @Test
    void longPhraseIsEnough() {
        assertThat(PasswordRules.flaw("password", "an", "mùa thu hà nội có lá")).isEmpty();
        assertThat(PasswordRules.flaw("password", "canbo", "abcdefghik")).isEmpty();
    }

    @Test
    void whatGuessersTryFirstIsRefused() {
        assertThat(flaw("an", "ngắn")).isEqualTo("error.password.short");
        assertThat(flaw("an", "x".repeat(201))).isEqualTo("error.password.long");
        assertThat(flaw("nguyenvanan", "NguyenVanAn2026")).isEqualTo("error.password.login");
        assertThat(flaw("an.nv", "1234567890")).isEqualTo("error.password.guessed");
        assertThat(flaw("hoa", "MẬT KHẨU 123")).isEqualTo("error.password.guessed");
        assertThat(flaw("hoa", "ababababababab")).isEqualTo("error.password.guessed");
    }

    private static String flaw(String login, String password) {
        return PasswordRules.flaw("password", login, password).map(FieldError::messageKey).orElse("");
    }
}
