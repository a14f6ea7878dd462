package vn.thidua.emulation.task;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDateTime;
import vn.thidua.core.data.Moments;

/** The private link by which an account's calendar program reads its tasks; only a digest of the key is kept. */
@Entity(name = "EmulationCalendarLink")
@Table(name = "emulation_calendar_link")
public class CalendarLink {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "emulation_calendar_link_seq")
    @SequenceGenerator(name = "emulation_calendar_link_seq", sequenceName = "emulation_calendar_link_seq", allocationSize = 50)
    private Long id;

    @Version private long version;
    @Column(name = "account_id") private long accountId;
    @Column(name = "key_hash") private String keyHash;
    @Column(name = "made_at") private LocalDateTime madeAt;

    /** For JPA. */
    protected CalendarLink() { }

    CalendarLink(long accountId) {
        this.accountId = accountId;
    }

    /** From now on only this key opens the calendar. */
    void take(CalendarKey key) {
        keyHash = key.hash();
        madeAt = Moments.now();
    }

    public Long getId() {
        return id;
    }

    public long getAccountId() {
        return accountId;
    }

    /** When its key was made, as stored. */
    public LocalDateTime getMadeAt() {
        return madeAt;
    }
}
