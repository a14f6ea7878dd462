package vn.thidua.core.signin;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.thidua.core.account.Account;
import vn.thidua.core.signin.Slowdown.Rule;

/**
 * Slows guessing down in three ways: for one account from one address, hard; for one address whatever the account,
 * since somebody tries the same password everywhere; for one account from anywhere, softly, so that nobody can shut
 * its owner out. Addresses from which an account's owner signed in before are spared that last one.
 */
@ApplicationScoped
class SignInBrake {

    private static final int KEYS = 20_000;
    private static final Duration HOUR = Duration.ofHours(1);
    private static final Rule PAIR = new Rule(4, Duration.ofSeconds(2), Duration.ofMinutes(15), HOUR);
    private static final Rule ADDRESS =
            new Rule(30, Duration.ofSeconds(2), Duration.ofMinutes(5), Duration.ofMinutes(15));
    private static final Rule ACCOUNT = new Rule(10, Duration.ofSeconds(1), Duration.ofSeconds(20), HOUR);

    private final Slowdown pairs;
    private final Slowdown addresses;
    private final Slowdown accounts;
    private final Set<String> familiar = Collections.synchronizedSet(Collections.newSetFromMap(
            new LinkedHashMap<String, Boolean>(16, 0.75f, true) {

                private static final long serialVersionUID = 1L;

                @Override
                protected boolean removeEldestEntry(Map.Entry<String, Boolean> eldest) {
                    return size() > KEYS;
                }
            }));

    SignInBrake() {
        this(InstantSource.system());
    }

    SignInBrake(InstantSource clock) {
        pairs = new Slowdown(PAIR, KEYS, clock);
        addresses = new Slowdown(ADDRESS, KEYS, clock);
        accounts = new Slowdown(ACCOUNT, KEYS, clock);
    }

    /**
     * Counts a try as failed before it is looked at, so that a thousand tries at once are not looked at together.
     *
     * @return how long to wait when the try is not to be looked at; empty when it is, and {@link #succeeded} or
     * nothing follows
     */
    synchronized Optional<Duration> tryOf(String login, String address) {
        String account = Account.normalise(login);
        String from = network(address);
        String pair = pair(account, from);
        Optional<Duration> wait = Stream.of(pairs.remaining(pair), addresses.remaining(from),
                        familiar.contains(pair) ? Optional.<Duration>empty() : accounts.remaining(account))
                .flatMap(Optional::stream).max(Duration::compareTo);
        if (wait.isEmpty()) {
            pairs.failed(pair);
            addresses.failed(from);
            accounts.failed(account);
        }
        return wait;
    }

    /** The try was right after all: the account is forgiven, the address keeps what it did to others. */
    synchronized void succeeded(String login, String address) {
        String account = Account.normalise(login);
        String from = network(address);
        pairs.forget(pair(account, from));
        accounts.forget(account);
        addresses.takeBack(from);
        familiar.add(pair(account, from));
    }

    private static String pair(String account, String from) {
        return account.length() > 100 ? account.substring(0, 100) + from : account + ' ' + from;
    }

    /** An IPv6 caller owns 2^64 addresses: what counts is the network. */
    static String network(String address) {
        if (address == null || address.indexOf(':') < 0) {
            return String.valueOf(address);
        }
        try {
            byte[] bytes = java.net.InetAddress.getByName(address).getAddress();
            return bytes.length == 4 ? address : java.util.HexFormat.of().formatHex(bytes, 0, 8);
        } catch (java.net.UnknownHostException e) {
            return address;
        }
    }
}
