package vn.thidua.core.start;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import vn.thidua.core.migration.Migrations;
import vn.thidua.core.module.ModuleRegistry;
import vn.thidua.core.module.ModuleService;
import vn.thidua.core.module.ModuleStart;
import vn.thidua.core.security.Actor;
import vn.thidua.core.security.CurrentUser;

/**
 * Brings the portal up before the first request: database reached, tables up to date, modules in order, then whatever observes
 * {@link PortalStarting}. A failure stops the deployment; its one-line reason is left in the system property
 * {@value #FAILURE} for the launcher to print.
 */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
@DataSourceDefinition(
        name = "java:app/jdbc/portal",
        className = "vn.thidua.core.data.PortalDataSource",
        url = "${MPCONFIG=portal.db.url}",
        // The container makes no pool without these two; PortalDataSource reads the real ones from the settings.
        user = "settings",
        password = "settings",
        minPoolSize = 2,
        // Two for each of the 32 threads that answer requests: what is remembered for all is read in a transaction of its own
        // while the one of the request goes on. With fewer, many requests at once would wait for each other. Some for jobs.
        maxPoolSize = 72,
        properties = {
            "fish.payara.is-connection-validation-required=true",
            "fish.payara.connection-validation-method=auto-commit",
            "fish.payara.fail-all-connections=true"
        })
public class PortalStart {

    /** Where the launcher looks for the reason when the portal did not start. */
    public static final String FAILURE = "portal.start.failure";

    private static final Logger LOG = System.getLogger(PortalStart.class.getName());

    @Resource(lookup = "java:app/jdbc/portal") private DataSource dataSource;
    @Inject private ModuleStart modules;
    @Inject private ModuleRegistry registry;
    @Inject private ModuleService switches;
    @Inject private CurrentUser user;
    @Inject private Event<PortalStarting> starting;
    @Inject private Readiness readiness;

    @PostConstruct
    void start() {
        try {
            user.runAs(Actor.system(), this::startInOrder);
        } catch (RuntimeException | Error e) {
            System.setProperty(FAILURE, reason(e));
            throw e;
        }
    }

    private void startInOrder() {
        reachDatabase();
        modules.start(new Migrations(dataSource, Thread.currentThread().getContextClassLoader()));
        switches.remember(registry.usable());
        switches.refresh();
        starting.fire(new PortalStarting());
        readiness.opened();
        LOG.log(Level.INFO, "The portal is open");
    }

    private void reachDatabase() {
        try (Connection connection = dataSource.getConnection()) {
            LOG.log(Level.INFO, "Database: {0} {1}", connection.getMetaData().getDatabaseProductName(),
                    connection.getMetaData().getDatabaseProductVersion());
        } catch (SQLException e) {
            throw new IllegalStateException("The database cannot be reached: " + deepest(e).getMessage(), e);
        }
    }

    private static String reason(Throwable failure) {
        String text = failure.getMessage() == null ? deepest(failure).toString() : failure.getMessage();
        return text.lines().findFirst().orElse(text);
    }

    private static Throwable deepest(Throwable failure) {
        Throwable cause = failure;
        while (cause.getCause() != null && cause.getCause() != cause) {
            cause = cause.getCause();
        }
        return cause;
    }
}
