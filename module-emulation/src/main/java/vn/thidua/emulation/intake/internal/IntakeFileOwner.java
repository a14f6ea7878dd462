package vn.thidua.emulation.intake.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import vn.thidua.core.spi.ContentRef;
import vn.thidua.core.spi.FileOwner;
import vn.thidua.emulation.intake.Intake;
import vn.thidua.emulation.intake.IntakeBatch;
import vn.thidua.emulation.intake.IntakeRepository;
import vn.thidua.emulation.intake.IntakeRights;

/** Originals of files that are imported: for whoever brought them, and for those who may enter documents of the whole department. */
@ApplicationScoped
class IntakeFileOwner implements FileOwner {

    @Inject private IntakeRepository intakes;
    @Inject private IntakeRights rights;

    @Override
    public Set<String> types() {
        return Set.of(Intake.TYPE, IntakeBatch.TYPE);
    }

    @Override
    public boolean mayOpen(ContentRef ref, String role) {
        return broughtBy(ref).filter(rights::mayDecide).isPresent();
    }

    @Override
    public boolean mayChange(ContentRef ref, String role) {
        return mayOpen(ref, role);
    }

    @Override
    public String title(ContentRef ref) {
        return isBatch(ref) ? batch(ref).map(IntakeBatch::getName).orElse("") : intake(ref).map(Intake::getName).orElse("");
    }

    @Override
    public String path(ContentRef ref) {
        return (isBatch(ref) ? "/emulation/import-batch?id=" : "/emulation/import-review?id=") + ref.id();
    }

    private Optional<String> broughtBy(ContentRef ref) {
        return isBatch(ref) ? batch(ref).map(IntakeBatch::getLogin) : intake(ref).map(Intake::getLogin);
    }

    private static boolean isBatch(ContentRef ref) {
        return ref.type().equals(IntakeBatch.TYPE);
    }

    private Optional<Intake> intake(ContentRef ref) {
        return id(ref).flatMap(intakes::find);
    }

    private Optional<IntakeBatch> batch(ContentRef ref) {
        return id(ref).flatMap(intakes::findBatch);
    }

    private static Optional<Long> id(ContentRef ref) {
        return ref.id().matches("[0-9]{1,18}") ? Optional.of(Long.valueOf(ref.id())) : Optional.empty();
    }
}
