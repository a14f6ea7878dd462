package vn.thidua.core.module;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDateTime;
import vn.thidua.core.data.Moments;

/** Whether an administrator wants a module to work. There is a row for every module that was ever seen. */
@Entity(name = "StoredModule")
@Table(name = "core_module")
class StoredModule {

    @Id private String id;
    @Version private long version;
    private boolean enabled;
    @Column(name = "changed_at") private LocalDateTime changedAt;
    @Column(name = "changed_by") private String changedBy;

    /** For JPA. */
    protected StoredModule() { }

    StoredModule(String id, String by) {
        this.id = id;
        change(true, by);
    }

    final void change(boolean nowEnabled, String by) {
        enabled = nowEnabled;
        changedBy = by;
        changedAt = Moments.now();
    }

    String id() {
        return id;
    }

    boolean enabled() {
        return enabled;
    }
}
