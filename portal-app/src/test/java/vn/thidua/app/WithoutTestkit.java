package vn.thidua.app;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;

/** Leaves out what only tests use. */
public final class WithoutTestkit implements ImportOption {

    @Override
    public boolean includes(Location location) {
        return !location.contains("/portal-testkit/") && !location.contains("/portal-testkit-")
                && !location.contains("/vn/thidua/testkit/");
    }
}
