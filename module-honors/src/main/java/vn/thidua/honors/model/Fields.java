package vn.thidua.honors.model;

import static vn.thidua.honors.HonorsPermissions.MODEL_EDIT;
import static vn.thidua.honors.HonorsPermissions.MODEL_VIEW;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import vn.thidua.core.audit.AuditLog;
import vn.thidua.core.audit.Versions;
import vn.thidua.core.data.ShortMemory;
import vn.thidua.core.error.PortalException;
import vn.thidua.core.search.outbox.SearchOutbox;
import vn.thidua.core.security.AccessControl;
import vn.thidua.core.spi.ContentRef;
import vn.thidua.honors.HonorsModule;

/** The fields of work. Kept in memory for some seconds, and read anew at once after a change on this server. */
@ApplicationScoped
@Transactional
public class Fields {

    private static final String TYPE = "honors.field";
    private static final Duration TIME = Duration.ofSeconds(10);

    @Inject private ModelRepository models;
    @Inject private AccessControl access;
    @Inject private AuditLog audit;
    @Inject private Versions versions;
    @Inject private SearchOutbox outbox;
    @Inject private Event<FieldsChanged> changed;

    private final ShortMemory<Boolean, List<Field>> memory = new ShortMemory<>(TIME, key -> models.fields());

    /** Told when the list of fields has changed. */
    public record FieldsChanged() { }

    /** All of them, in their order. */
    public List<Field> all() {
        access.requireSomewhere(MODEL_VIEW);
        return memory.get(Boolean.TRUE);
    }

    /** Those that may be chosen. */
    public List<Field> open() {
        return all().stream().filter(field -> field.details().open()).toList();
    }

    /** The name of a field; the code itself where it is not known. */
    public String name(String code) {
        return find(code).map(Field::getName).orElse(code == null ? "" : code);
    }

    public Optional<Field> find(String code) {
        return memory.get(Boolean.TRUE).stream().filter(field -> field.getCode().equals(code)).findFirst();
    }

    /** As it is stored, for whoever has added one in this very transaction. */
    boolean exists(String code) {
        return find(code).isPresent() || models.findField(code).isPresent();
    }

    /**
     * @throws PortalException of kind CONFLICT when the code is taken
     */
    public Field add(FieldDetails details) {
        access.require(MODEL_EDIT);
        details.check();
        if (models.findField(details.code()).isPresent()) {
            throw PortalException.conflict("error.model.field-taken", details.code());
        }
        return saved("field.added", new Field(details));
    }

    public Field change(String code, long seenVersion, FieldDetails details) {
        access.require(MODEL_EDIT);
        Field field = models.findField(code).orElseThrow(() -> PortalException.notFound("error.model.field"));
        var kept = new FieldDetails(code, details.name(), details.place(), details.open());
        kept.check();
        versions.check(field.getVersion(), seenVersion, new ContentRef(TYPE, code), field.getName());
        boolean renamed = !field.getName().equals(kept.name());
        field.describe(kept);
        if (renamed) {
            models.idsInField(code).forEach(id -> outbox.changed(ContentRef.of(HonorsModule.MODELS.id(), id)));
        }
        return saved("field.changed", field);
    }

    private Field saved(String action, Field field) {
        models.save(field);
        audit.record(action, TYPE, field.getCode(), field.getName());
        changed.fire(new FieldsChanged());
        return field;
    }

    void onChange(@Observes(during = TransactionPhase.AFTER_SUCCESS) FieldsChanged event) {
        memory.forget();
    }
}
