package vn.thidua.core.feed;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDateTime;
import java.util.Objects;
import vn.thidua.core.data.Moments;

/** The private link by which an account's programs read one thing; only a digest of its key is kept. */
@Entity(name = "FeedLink")
@Table(name = "core_feed_link")
@IdClass(FeedLink.Place.class)
public class FeedLink {

    @Id @Column(name = "account_id") private long accountId;
    @Id private String purpose;
    @Column(name = "key_hash") private String keyHash;
    @Column(name = "made_at") private LocalDateTime madeAt;

    /** For JPA. */
    protected FeedLink() { }

    FeedLink(long accountId, String purpose) {
        this.accountId = accountId;
        this.purpose = purpose;
    }

    /** From now on only this key opens what the link is for. */
    void take(FeedKey key) {
        keyHash = key.hash();
        madeAt = Moments.now();
    }

    long accountId() {
        return accountId;
    }

    String purpose() {
        return purpose;
    }

    LocalDateTime madeAt() {
        return madeAt;
    }

    /** An account has one link for each purpose. */
    public static final class Place implements Serializable {

        private static final long serialVersionUID = 1L;

        private long accountId;
        private String purpose;

        /** For JPA. */
        public Place() { }

        Place(long accountId, String purpose) {
            this.accountId = accountId;
            this.purpose = purpose;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Place place && accountId == place.accountId && Objects.equals(purpose, place.purpose);
        }

        @Override
        public int hashCode() {
            return Objects.hash(accountId, purpose);
        }
    }
}
