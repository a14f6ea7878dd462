package vn.thidua.core.signin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReturnPathTest {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/search?q=a%20b", "/honors/award/edit?id=7", "/signing"})
    void pageOfThisPortalIsWhereOneGoes(String wanted) {
        assertThat(ReturnPath.safe(wanted)).isEqualTo(wanted);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "//evil.example", "///evil.example", "/\\evil.example",
        "\\/evil.example", "https://evil.example",
        "javascript:alert(1)", "search", "/a\nb", "/a\tb", " /a", "/signin", "/signin?next=/signin", "/trang-chủ"})
    void anythingElseLeadsHome(String wanted) {
        assertThat(ReturnPath.safe(wanted)).isEqualTo("/");
    }

    @ParameterizedTest
    @ValueSource(ints = {1_001, 100_000})
    void overlongPathLeadsHome(int length) {
        assertThat(ReturnPath.safe("/" + "a".repeat(length))).isEqualTo("/");
        assertThat(ReturnPath.safe(null)).isEqualTo("/");
    }
}
