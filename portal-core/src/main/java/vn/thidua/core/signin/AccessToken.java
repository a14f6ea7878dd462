package vn.thidua.core.signin;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Objects;
import java.util.Optional;
import vn.thidua.core.data.Moments;

/**
 * What a program signs in with in place of its owner's password. Its secret is shown once and not stored; it ends by
 * itself within a year or when its owner or an administrator revokes it, and is kept then, for the log.
 */
@Entity(name = "AccessToken")
@Table(name = "core_access_token")
public class AccessToken {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "core_access_token_seq")
    @SequenceGenerator(name = "core_access_token_seq", sequenceName = "core_access_token_seq", allocationSize = 50)
    private Long id;

    @Version private long version;
    @Column(name = "account_id") private long accountId;
    private String name;
    @Column(name = "token_hash") private String tokenHash;
    private String hint;
    @Column(name = "read_only") private boolean readOnly;
    @Column(name = "created_at") private LocalDateTime createdAt;
    @Column(name = "expires_at") private LocalDateTime expiresAt;
    @Column(name = "last_used_at") private LocalDateTime lastUsedAt;
    @Column(name = "revoked_at") private LocalDateTime revokedAt;

    /** For JPA. */
    protected AccessToken() { }

    AccessToken(long accountId, String name, TokenSecret secret, boolean readOnly, Instant expiresAt) {
        this.accountId = accountId;
        this.name = Objects.requireNonNull(name, "name").strip();
        this.tokenHash = secret.hash();
        this.hint = secret.hint();
        this.readOnly = readOnly;
        this.createdAt = Moments.now();
        this.expiresAt = Moments.stored(expiresAt);
    }

    void revoke() {
        if (revokedAt == null) {
            revokedAt = Moments.now();
        }
    }

    /** Whether it opens anything at this moment. */
    public boolean isValidAt(Instant moment) {
        return revokedAt == null && moment.isBefore(Moments.instant(expiresAt));
    }

    public Long getId() {
        return id;
    }

    public long getAccountId() {
        return accountId;
    }

    public String getName() {
        return name;
    }

    /** The secret's beginning, by which its owner knows it. */
    public String getHint() {
        return hint;
    }

    public boolean isReadOnly() {
        return readOnly;
    }

    public Instant getCreatedAt() {
        return Moments.instant(createdAt);
    }

    public Instant getExpiresAt() {
        return Moments.instant(expiresAt);
    }

    /** When it was last used, give or take five minutes. */
    public Optional<Instant> getLastUsedAt() {
        return Optional.ofNullable(lastUsedAt).map(Moments::instant);
    }

    public Optional<Instant> getRevokedAt() {
        return Optional.ofNullable(revokedAt).map(Moments::instant);
    }
}
