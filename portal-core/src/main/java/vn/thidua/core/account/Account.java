package vn.thidua.core.account;

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
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import vn.thidua.core.data.Moments;

/**
 * The means by which somebody signs in. An account belongs to at most one person; one that belongs to nobody serves a machine.
 * Accounts are switched off, never deleted, because the audit log speaks of them.
 */
@Entity(name = "Account")
@Table(name = "core_account")
public class Account {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "core_account_seq")
    @SequenceGenerator(name = "core_account_seq", sequenceName = "core_account_seq", allocationSize = 50)
    private Long id;

    @Version private long version;
    private String login;
    @Column(name = "person_id") private Long personId;
    @Column(name = "password_hash") private String passwordHash;
    private boolean enabled;
    @Column(name = "must_change") private boolean mustChange;
    @Column(name = "session_epoch") private int sessionEpoch;
    private String language;
    @Column(name = "created_at") private LocalDateTime createdAt;
    @Column(name = "last_sign_in_at") private LocalDateTime lastSignInAt;

    /** For JPA. */
    protected Account() { }

    /** An account without a password: nobody can sign in with it until one is set. */
    public Account(String login, OptionalLong personId) {
        this.login = normalise(login);
        this.personId = personId.isPresent() ? personId.getAsLong() : null;
        enabled = true;
        createdAt = Moments.now();
    }

    /** The form in which logins are stored and compared: stripped, lower case. */
    public static String normalise(String login) {
        return Objects.requireNonNull(login, "login").strip().toLowerCase(Locale.ROOT);
    }

    /**
     * Sets the password and ends every session that is open.
     *
     * @param mustBeChanged whether the owner has to choose another one at the next sign-in
     */
    public void setPassword(String hash, boolean mustBeChanged) {
        passwordHash = Objects.requireNonNull(hash, "hash");
        mustChange = mustBeChanged;
        endSessions();
    }

    public void enable(boolean value) {
        enabled = value;
        if (!value) {
            endSessions();
        }
    }

    /** Ends every session that is open: sessions carry the epoch they began in. */
    public void endSessions() {
        sessionEpoch++;
    }

    public void signedIn() {
        lastSignInAt = Moments.now();
    }

    public void setLanguage(String value) {
        language = value;
    }

    public void setPerson(OptionalLong person) {
        personId = person.isPresent() ? person.getAsLong() : null;
    }

    public Long getId() {
        return id;
    }

    public long getVersion() {
        return version;
    }

    public String getLogin() {
        return login;
    }

    public OptionalLong getPersonId() {
        return personId == null ? OptionalLong.empty() : OptionalLong.of(personId);
    }

    /** Empty for an account that nobody can sign in to with a password. */
    public Optional<String> passwordHash() {
        return Optional.ofNullable(passwordHash);
    }

    public boolean isEnabled() {
        return enabled;
    }

    public boolean isMustChange() {
        return mustChange;
    }

    public int getSessionEpoch() {
        return sessionEpoch;
    }

    /** The language its owner chose, {@code vi} or {@code en}; empty for none yet. */
    public Optional<String> getLanguage() {
        return Optional.ofNullable(language);
    }

    public Optional<Instant> getLastSignInAt() {
        return Optional.ofNullable(lastSignInAt).map(Moments::instant);
    }
}
