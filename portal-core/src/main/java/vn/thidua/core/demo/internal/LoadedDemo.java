package vn.thidua.core.demo.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDateTime;
import vn.thidua.core.data.Moments;
import vn.thidua.core.spi.ModuleId;

/** A module whose part of the demo department is there; whatever people did with it afterwards stays. */
@Entity(name = "LoadedDemo")
@Table(name = "core_demo")
class LoadedDemo {

    @Id private String module;
    @Column(name = "loaded_at") private LocalDateTime loadedAt;

    /** For JPA. */
    protected LoadedDemo() { }

    LoadedDemo(ModuleId module) {
        this.module = module.value();
        loadedAt = Moments.now();
    }
}
