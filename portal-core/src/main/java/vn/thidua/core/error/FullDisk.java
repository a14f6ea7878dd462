package vn.thidua.core.error;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.File;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Whether the disk of the data folder has no room. Neither the database nor the operating system says that in a way to rely on
 * (a transaction that cannot be committed loses its cause, and the words are in the system's language), so the disk is asked.
 */
@ApplicationScoped
class FullDisk {

    /** With less than this the database cannot write its next page together with what it must keep beside it. */
    private static final long LEAST_BYTES = 8L * 1024 * 1024;

    @Inject
    @ConfigProperty(name = "portal.data.dir", defaultValue = ".")
    private String folder;

    /** Whether a failure that nobody foresaw is best told as this one. */
    boolean isFull() {
        return new File(folder).getUsableSpace() < LEAST_BYTES;
    }
}
