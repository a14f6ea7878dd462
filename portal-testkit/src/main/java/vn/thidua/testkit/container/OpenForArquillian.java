package vn.thidua.testkit.container;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import vn.thidua.core.spi.ModuleId;
import vn.thidua.core.spi.PortalModule;

/** Lets Arquillian's own servlet be called without a sign-in; tests bind whoever they act as by themselves. */
@ApplicationScoped
public class OpenForArquillian implements PortalModule {

    @Override
    public ModuleId id() {
        return ModuleId.of("arquillian");
    }

    @Override
    public String version() {
        return "1";
    }

    @Override
    public String messages() {
        return "vn.thidua.core.Messages";
    }

    @Override
    public Set<String> publicPaths() {
        return Set.of("/ArquillianServletRunnerEE9");
    }
}
