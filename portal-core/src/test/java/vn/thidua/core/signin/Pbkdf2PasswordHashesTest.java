package vn.thidua.core.signin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class Pbkdf2PasswordHashesTest {

    private final Pbkdf2PasswordHashes hashes = new Pbkdf2PasswordHashes(1_000);

    @Test
    void hashOpensWithItsOwnPasswordOnly() {
        String hash = hashes.hash("một câu dài dễ nhớ".toCharArray());
        assertThat(hash).matches("pbkdf2-sha512\\$1000\\$[A-Za-z0-9+/]{22}\\$[A-Za-z0-9+/]{43}").hasSizeLessThan(300);
        assertThat(hashes.matches("một câu dài dễ nhớ".toCharArray(), hash)).isTrue();
        assertThat(hashes.matches("một câu dài dễ nhơ".toCharArray(), hash)).isFalse();
        assertThat(hashes.matches(new char[0], hash)).isFalse();
    }

    @Test
    void samePasswordNeverLooksTheSame() {
        assertThat(hashes.hash("x".toCharArray())).isNotEqualTo(hashes.hash("x".toCharArray()));
    }

    @Test
    void whatIsNoHashOpensNothing() {
        for (String hash : new String[] {"", "x", "pbkdf2-sha512$1000$a$b",
                "pbkdf2-sha512$99999999$" + "A".repeat(22) + "$"
                + "A".repeat(43), "$2a$10$abcdefghijklmnopqrstuv"}) {
            assertThat(hashes.matches("x".toCharArray(), hash)).as(hash).isFalse();
            assertThat(hashes.isOutdated(hash)).as(hash).isEqualTo(!hash.startsWith("pbkdf2-sha512$9"));
        }
    }

    @Test
    void hashMadeWithLessWorkIsOutdatedAndStillOpens() {
        String old = hashes.hash("x".toCharArray());
        var today = new Pbkdf2PasswordHashes(2_000);
        assertThat(today.isOutdated(old)).isTrue();
        assertThat(today.matches("x".toCharArray(), old)).isTrue();
        assertThat(today.isOutdated(today.hash("x".toCharArray()))).isFalse();
    }

    @Test
    void hashesOfTodayTakeAtLeastWhatIsRecommended() {
        int iterations = Integer.parseInt(new Pbkdf2PasswordHashes().hash("x".toCharArray()).split("\\$")[1]);
        assertThat(iterations).isGreaterThanOrEqualTo(210_000);
    }
}
