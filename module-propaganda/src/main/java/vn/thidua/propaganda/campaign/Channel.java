package vn.thidua.propaganda.campaign;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.LocalDateTime;
import vn.thidua.core.data.Moments;

/** A way of telling people things, such as a party cell's meeting. It is never deleted: what used it stays to be read. */
@Entity(name = "PropagandaChannel")
@Table(name = "propaganda_channel")
public class Channel {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "propaganda_channel_seq")
    @SequenceGenerator(name = "propaganda_channel_seq", sequenceName = "propaganda_channel_seq", allocationSize = 50)
    private Long id;

    @Version private long version;
    private String code;
    private String name;
    private boolean online;
    @Column(name = "counts_posts") private boolean posts;
    private String words;
    private int place;
    @Column(name = "ended_on") private LocalDate endedOn;
    @Column(name = "changed_by") private String changedBy;
    @Column(name = "changed_at") private LocalDateTime changedAt;

    /** For JPA. */
    protected Channel() { }

    Channel(ChannelDetails details, String by) {
        change(details, by);
    }

    final void change(ChannelDetails details, String by) {
        code = details.code();
        name = details.name();
        online = details.online();
        posts = details.posts();
        words = details.words();
        place = details.place();
        endedOn = details.endedOn();
        changedBy = by;
        changedAt = Moments.now();
    }

    /** What people said about it. */
    public ChannelDetails details() {
        return new ChannelDetails(code, name, online, posts, words, place, endedOn);
    }

    /** Whether it may be chosen on a day. */
    public boolean isInUseOn(LocalDate day) {
        return endedOn == null || endedOn.isAfter(day);
    }

    public Long getId() {
        return id;
    }

    public long getVersion() {
        return version;
    }

    public String getName() {
        return name;
    }

    public String getCode() {
        return code;
    }

    /** Name of who changed it last. */
    public String getChangedBy() {
        return changedBy;
    }

    /** When it was changed last, as stored. */
    public LocalDateTime getChangedAt() {
        return changedAt;
    }
}
