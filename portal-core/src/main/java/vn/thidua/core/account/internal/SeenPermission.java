package vn.thidua.core.account.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A permission whose first roles were given; what an administrator changed afterwards stays. */
@Entity(name = "SeenPermission")
@Table(name = "core_permission_seen")
class SeenPermission {

    @Id @Column(name = "permission") private String id;

    /** For JPA. */
    protected SeenPermission() { }

    SeenPermission(String id) {
        this.id = id;
    }

    String id() {
        return id;
    }
}
