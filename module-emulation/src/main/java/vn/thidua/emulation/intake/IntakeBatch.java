package vn.thidua.emulation.intake;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.OptionalLong;
import vn.thidua.core.data.Moments;
import vn.thidua.core.security.Actor;
import vn.thidua.core.spi.ContentRef;
import vn.thidua.emulation.document.Visibility;

/** A ZIP of documents that is imported in the background, file by file, in the name of whoever brought it. */
@Entity(name = "EmulationIntakeBatch")
@Table(name = "emulation_intake_batch")
public class IntakeBatch {

    /** Under this type and its id the ZIP belongs to it. */
    public static final String TYPE = "emulation.intake-batch";

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "emulation_intake_batch_seq")
    @SequenceGenerator(name = "emulation_intake_batch_seq", sequenceName = "emulation_intake_batch_seq", allocationSize = 50)
    private Long id;

    @Version private long version;
    private String name;
    @Enumerated(EnumType.STRING) private BatchState state;
    private String cause = "";
    @Column(name = "account_id") private Long accountId;
    private String login;
    @Column(name = "started_by") private String startedBy;
    @Column(name = "started_at") private LocalDateTime startedAt;
    @Column(name = "ended_at") private LocalDateTime endedAt;
    @Column(name = "unit_id") private Long unitId;
    @Enumerated(EnumType.STRING) private Visibility visibility;
    /** Written by statements of their own: who works on it is nothing that an edit could clash with. */
    @Column(name = "claimed_until") private LocalDateTime claimedUntil;

    /** For JPA. */
    protected IntakeBatch() { }

    IntakeBatch(String name, Actor by, Long unitId, Visibility visibility) {
        this.name = name;
        state = BatchState.RUNNING;
        accountId = by.accountId().isPresent() ? by.accountId().getAsLong() : null;
        login = by.login();
        startedBy = by.name();
        startedAt = Moments.now();
        this.unitId = unitId;
        this.visibility = visibility == null ? Visibility.EVERYONE : visibility;
    }

    final void resume() {
        if (state == BatchState.STOPPED) {
            state = BatchState.RUNNING;
            cause = "";
        }
    }

    /**
     * @param why key of a message; empty when somebody wanted it
     */
    final void stop(String why) {
        if (state == BatchState.RUNNING) {
            state = BatchState.STOPPED;
            cause = why;
        }
    }

    final void end() {
        state = BatchState.DONE;
        endedAt = Moments.now();
    }

    public ContentRef ref() {
        return ContentRef.of(TYPE, id);
    }

    public Long getId() {
        return id;
    }

    /** What the ZIP was called. */
    public String getName() {
        return name;
    }

    public BatchState getState() {
        return state;
    }

    /** The key of the message that says why it stopped by itself; empty when it did not. */
    public String getCause() {
        return cause;
    }

    /** The account that brought it. */
    public String getLogin() {
        return login;
    }

    /** The name, for people, of whoever brought it. */
    public String getStartedBy() {
        return startedBy;
    }

    /** As stored. */
    public LocalDateTime getStartedAt() {
        return startedAt;
    }

    /** As stored; empty while there is something left to do. */
    public Optional<LocalDateTime> ended() {
        return Optional.ofNullable(endedAt);
    }

    OptionalLong account() {
        return accountId == null ? OptionalLong.empty() : OptionalLong.of(accountId);
    }

    Long unitId() {
        return unitId;
    }

    Visibility visibility() {
        return visibility;
    }
}
