package vn.thidua.core.rest;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.info.Info;

/** The REST interface of core and of every module. */
@ApplicationPath("api/v1")
@OpenAPIDefinition(info = @Info(title = "Thi dua portal", version = "1",
        description = "Everything that a page can do, through the same services and the same permission checks."))
public class PortalApplication extends Application {

    /** No WADL: OpenAPI describes the interface. */
    @Override
    public Map<String, Object> getProperties() {
        return Map.of("jersey.config.server.wadl.disableWadl", true);
    }
}
