package vn.thidua.core.signin;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Remembers for some minutes which Basic credentials were right, because checking a password takes 100 ms and
 * programs send it with every request. Keys are made with a secret that lives as long as this object; neither
 * passwords nor hashes of them are kept. What is remembered ends with the account's epoch, which a new password and
 * a lock raise.
 */
final class BasicCache {

    private static final int MOST = 2_000;
    private static final Duration KEPT = Duration.ofMinutes(5);

    /** The account that credentials opened, and the epoch in which they did. */
    record Opened(long accountId, int epoch, Instant until) { }

    private final SecretKeySpec secret;
    private final InstantSource clock;
    private final Map<String, Opened> opened = new LinkedHashMap<>(16, 0.75f, true) {

        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Opened> eldest) {
            return size() > MOST;
        }
    };

    BasicCache(InstantSource clock) {
        this.clock = clock;
        var key = new byte[32];
        new SecureRandom().nextBytes(key);
        secret = new SecretKeySpec(key, "HmacSHA256");
    }

    /** The key of credentials as they were sent. */
    String key(String credentials) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(secret);
            return HexFormat.of().formatHex(mac.doFinal(credentials.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has HmacSHA256", e);
        }
    }

    synchronized Optional<Opened> find(String key) {
        Opened found = opened.get(key);
        if (found != null && found.until.isBefore(clock.instant())) {
            opened.remove(key);
            return Optional.empty();
        }
        return Optional.ofNullable(found);
    }

    synchronized void put(String key, long accountId, int epoch) {
        opened.put(key, new Opened(accountId, epoch, clock.instant().plus(KEPT)));
    }

    synchronized void drop(String key) {
        opened.remove(key);
    }
}
