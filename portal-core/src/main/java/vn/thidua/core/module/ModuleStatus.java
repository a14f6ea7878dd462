package vn.thidua.core.module;

import java.util.Objects;
import java.util.Optional;

/**
 * One line of the modules page.
 *
 * @param id            module id, or the file's name for a jar that does not say one
 * @param version       the module's own version, empty when unknown
 * @param schemaVersion version of its tables, empty when it has none
 * @param cause         why it does not work, in one line, for administrators
 * @param required      whether the portal needs it, so that it cannot be switched off
 * @param documents     how many documents of its search types are in the index
 */
public record ModuleStatus(String id, Optional<String> version, ModuleState state, Optional<String> schemaVersion,
        Optional<String> cause, boolean required, long documents) {

    public ModuleStatus {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(state, "state");
    }

    ModuleStatus withDocuments(long count) {
        return new ModuleStatus(id, version, state, schemaVersion, cause, required, count);
    }
}
