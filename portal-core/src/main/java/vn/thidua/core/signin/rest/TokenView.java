package vn.thidua.core.signin.rest;

import java.time.Instant;
import vn.thidua.core.signin.AccessToken;

/**
 * An access token as JSON shows it.
 *
 * @param hint  the secret's beginning
 * @param token the secret; only in the answer that made it
 */
public record TokenView(long id, String name, String hint, boolean readOnly, Instant createdAt, Instant expiresAt,
        Instant lastUsedAt, Instant revokedAt, String token) {

    static TokenView of(AccessToken token, String secret) {
        return new TokenView(token.getId(), token.getName(), token.getHint(), token.isReadOnly(), token.getCreatedAt(),
                token.getExpiresAt(), token.getLastUsedAt().orElse(null), token.getRevokedAt().orElse(null), secret);
    }
}
