package vn.thidua.core.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.thidua.core.signin.Slowdown.Rule;

class SignInBrakeTest {

    private Instant now = Instant.parse("2026-01-05T08:00:00Z");
    private final InstantSource clock = () -> now;
    private final SignInBrake brake = new SignInBrake(clock);

    @Test
    void waitDoublesUpToItsCap() {
        var rule = new Rule(2, Duration.ofSeconds(1), Duration.ofSeconds(10), Duration.ofHours(1));
        assertThat(rule.waitAfter(2)).isZero();
        assertThat(rule.waitAfter(3)).hasSeconds(1);
        assertThat(rule.waitAfter(4)).hasSeconds(2);
        assertThat(rule.waitAfter(6)).hasSeconds(8);
        assertThat(rule.waitAfter(7)).hasSeconds(10);
        assertThat(rule.waitAfter(Integer.MAX_VALUE)).hasSeconds(10);
    }

    @Test
    void firstFailuresCostNothingAndLaterOnesMoreAndMore() {
        assertThat(triesUntilWait("an", "10.0.0.1")).isEqualTo(5);
        Duration first = brake.tryOf("an", "10.0.0.1").orElseThrow();
        now = now.plus(first);
        assertThat(brake.tryOf("an", "10.0.0.1")).isEmpty();
        assertThat(brake.tryOf("an", "10.0.0.1").orElseThrow()).isGreaterThan(first);
    }

    @Test
    void tryingWhileWaitingDoesNotLengthenTheWait() {
        triesUntilWait("an", "10.0.0.1");
        Duration wait = brake.tryOf("an", "10.0.0.1").orElseThrow();
        for (int i = 0; i < 100; i++) {
            brake.tryOf("an", "10.0.0.1");
        }
        assertThat(brake.tryOf("an", "10.0.0.1")).contains(wait);
    }

    @Test
    void successForgives() {
        brake.tryOf("an", "10.0.0.1");
        brake.tryOf("an", "10.0.0.1");
        brake.tryOf("an", "10.0.0.1");
        brake.succeeded("an", "10.0.0.1");
        assertThat(triesUntilWait("an", "10.0.0.1")).isEqualTo(5);
    }

    @Test
    void ownerElsewhereIsNotShutOut() {
        for (int i = 0; i < 500; i++) {
            brake.tryOf("an", "10.0.0.66");
            now = now.plusSeconds(1);
        }
        assertThat(brake.tryOf("an", "10.0.0.66")).isPresent();
        assertThat(brake.tryOf("an", "10.0.0.2").orElse(Duration.ZERO)).isLessThanOrEqualTo(Duration.ofSeconds(20));
        now = now.plusSeconds(20);
        assertThat(brake.tryOf("an", "10.0.0.2")).isEmpty();
    }

    @Test
    void placeWhereTheOwnerSignedInBeforeDoesNotWaitForOthersFailures() {
        brake.tryOf("an", "10.0.0.2");
        brake.succeeded("an", "10.0.0.2");
        for (int i = 0; i < 40; i++) {
            brake.tryOf("AN ", "10.0.1." + i);
        }
        assertThat(brake.tryOf("an", "10.0.2.1")).isPresent();
        assertThat(brake.tryOf("an", "10.0.0.2")).isEmpty();
    }

    @Test
    void onePasswordTriedOnManyAccountsIsSlowedDownToo() {
        int tried = 0;
        while (tried < 1_000 && brake.tryOf("user" + tried, "10.0.0.1").isEmpty()) {
            tried++;
        }
        assertThat(tried).isEqualTo(31);
        now = now.plusSeconds(10);
        assertThat(brake.tryOf("mine", "10.0.0.1")).isEmpty();
        brake.succeeded("mine", "10.0.0.1");
        assertThat(brake.tryOf("user2000", "10.0.0.1")).as("a success of one's own does not wash it off").isPresent();
    }

    @Test
    void failuresAreForgottenAfterAWhile() {
        triesUntilWait("an", "10.0.0.1");
        now = now.plus(Duration.ofHours(2));
        assertThat(triesUntilWait("an", "10.0.0.1")).isEqualTo(5);
    }

    @Test
    void memoryIsBounded() {
        var slowdown = new Slowdown(new Rule(0, Duration.ofSeconds(9), Duration.ofSeconds(9), Duration.ofHours(1)),
                100, clock);
        for (int i = 0; i < 10_000; i++) {
            slowdown.failed("key" + i);
        }
        assertThat(slowdown.remaining("key0")).isEmpty();
        assertThat(slowdown.remaining("key9999")).isPresent();
    }

    @Test
    void addressesOfOneIpv6NetworkCountTogether() {
        assertThat(SignInBrake.network("2001:db8:1:2::1")).isEqualTo(SignInBrake.network("2001:db8:1:2:ffff::7"));
        assertThat(SignInBrake.network("2001:db8:1:2::1")).isNotEqualTo(SignInBrake.network("2001:db8:1:3::1"));
        assertThat(SignInBrake.network("10.0.0.1")).isEqualTo("10.0.0.1");
    }

    private int triesUntilWait(String login, String address) {
        int tries = 0;
        Optional<Duration> wait = Optional.empty();
        while (wait.isEmpty() && tries < 1_000) {
            wait = brake.tryOf(login, address);
            tries += wait.isEmpty() ? 1 : 0;
        }
        return tries;
    }
}
