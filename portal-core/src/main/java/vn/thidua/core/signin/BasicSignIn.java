package vn.thidua.core.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.Base64;
import java.util.Optional;
import vn.thidua.core.account.ActorDirectory;
import vn.thidua.core.account.ActorDirectory.SignedInActor;
import vn.thidua.core.error.PortalException;
import vn.thidua.core.error.PortalException.Kind;

/** HTTP Basic: login and password with every request. */
@ApplicationScoped
class BasicSignIn {

    private static final int LOCKS = 64;

    @Inject private Authentication authentication;
    @Inject private ActorDirectory directory;

    private final BasicCache cache = new BasicCache(InstantSource.system());
    private final Object[] locks = new Object[LOCKS];

    BasicSignIn() {
        for (int i = 0; i < LOCKS; i++) {
            locks[i] = new Object();
        }
    }

    /**
     * @param credentials what follows {@code Basic} in the header
     */
    SignedInActor check(String credentials, String address) {
        String key = cache.key(credentials);
        Optional<SignedInActor> known = remembered(key);
        if (known.isPresent()) {
            return known.get();
        }
        // A program that starts with many requests at once is checked once, and not taken for somebody who guesses.
        synchronized (locks[Math.floorMod(key.hashCode(), LOCKS)]) {
            return remembered(key).orElseGet(() -> checkNow(key, credentials, address));
        }
    }

    private Optional<SignedInActor> remembered(String key) {
        return cache.find(key).flatMap(opened -> {
            Optional<SignedInActor> who = directory.find(opened.accountId())
                    .filter(found -> found.sessionEpoch() == opened.epoch());
            if (who.isEmpty()) {
                cache.drop(key);
            }
            return who;
        });
    }

    private SignedInActor checkNow(String key, String credentials, String address) {
        String decoded = decode(credentials);
        int colon = decoded.indexOf(':');
        if (colon < 1) {
            throw new PortalException(Kind.UNAUTHENTICATED, "error.sign-in.failed");
        }
        SignedInActor who = authentication.check(decoded.substring(0, colon), decoded.substring(colon + 1),
                address, "basic");
        cache.put(key, who.actor().accountId().orElseThrow(), who.sessionEpoch());
        return who;
    }

    private static String decode(String credentials) {
        try {
            return new String(Base64.getDecoder().decode(credentials), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw new PortalException(Kind.UNAUTHENTICATED, "error.sign-in.failed");
        }
    }
}
