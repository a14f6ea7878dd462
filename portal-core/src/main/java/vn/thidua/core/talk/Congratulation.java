package vn.thidua.core.talk;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDateTime;
import vn.thidua.core.data.Moments;
import vn.thidua.core.security.Actor;
import vn.thidua.core.spi.ContentRef;

/** One person's congratulation on a piece of content. It is a courtesy between colleagues and counts for no award. */
@Entity(name = "Congratulation")
@Table(name = "core_congratulation")
public class Congratulation {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "core_congratulation_seq")
    @SequenceGenerator(name = "core_congratulation_seq", sequenceName = "core_congratulation_seq", allocationSize = 50)
    private Long id;

    @Column(name = "owner_type") private String ownerType;
    @Column(name = "owner_id") private String ownerId;
    @Column(name = "account_id") private long accountId;
    @Column(name = "person_name") private String name;
    @Column(name = "given_at") private LocalDateTime givenAt;

    /** For JPA. */
    protected Congratulation() { }

    Congratulation(ContentRef owner, Actor by) {
        ownerType = owner.type();
        ownerId = owner.id();
        accountId = by.accountId().orElseThrow();
        name = by.name();
        givenAt = Moments.now();
    }

    /** The person's name as it was then. */
    public String getName() {
        return name;
    }
}
