package vn.thidua.core.operate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.metrics.Metadata;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.MetricUnits;
import org.eclipse.microprofile.metrics.Tag;
import org.eclipse.microprofile.metrics.Timer;

/**
 * Counts and times requests by kind and class of status, and sign-ins by outcome: a dozen series, whatever is asked
 * for.
 */
@ApplicationScoped
public class RequestMetrics {

    private static final Metadata REQUESTS = Metadata.builder().withName("portal_http_requests")
            .withDescription("Requests answered, by kind and class of status")
            .withUnit(MetricUnits.NANOSECONDS).build();
    private static final Metadata STATEMENTS = Metadata.builder().withName("portal_sql_statements")
            .withDescription("SQL statements run while requests were answered, by kind of request").build();
    private static final Metadata SIGN_INS = Metadata.builder().withName("portal_sign_ins")
            .withDescription("Sign-ins by means and outcome").build();

    @Inject private MetricRegistry registry;

    private final Map<String, Timer> timers = new ConcurrentHashMap<>();

    /** @param kind {@code page}, {@code rest}, {@code static} or {@code system} */
    public void record(String kind, int status, long nanos, long statements) {
        String statusClass = status / 100 + "xx";
        timers.computeIfAbsent(kind + statusClass, key -> registry.timer(REQUESTS,
                new Tag("kind", kind), new Tag("status", statusClass)))
                .update(Duration.ofNanos(nanos));
        registry.counter(STATEMENTS, new Tag("kind", kind)).inc(statements);
    }

    /** @param means {@code form}, {@code basic} or {@code token} */
    public void signIn(String means, boolean accepted) {
        registry.counter(SIGN_INS, new Tag("means", means), new Tag("outcome", accepted ? "ok" : "failed")).inc();
    }
}
