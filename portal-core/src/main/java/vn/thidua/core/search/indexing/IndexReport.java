package vn.thidua.core.search.indexing;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Default;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.eclipse.microprofile.metrics.Metadata;
import org.eclipse.microprofile.metrics.MetadataBuilder;
import org.eclipse.microprofile.metrics.MetricRegistry;
import vn.thidua.core.module.IndexedDocuments;
import vn.thidua.core.start.PortalStarting;

/** Tells health, metrics and the modules page how the index is doing; for the latter it has to say that it is a plain bean too. */
@ApplicationScoped
@Default
@Readiness
class IndexReport implements HealthCheck, IndexedDocuments {

    @Inject private Indexer indexer;
    @Inject private MetricRegistry metrics;

    void onStarting(@Observes @Priority(PortalStarting.SEARCH + 1) PortalStarting event) {
        metrics.gauge(describe("portal_search_documents", "Documents in the index"), indexer::documents);
        metrics.gauge(describe("portal_search_lag_millis", "Age of the oldest change that is not applied yet"), indexer::lagMillis);
        metrics.gauge(describe("portal_search_waiting", "Changes that could not be read and are tried again"), indexer::waiting);
        metrics.gauge(describe("portal_search_rebuild_running", "1 while the index is rebuilt"),
                () -> indexer.rebuildProgress().filter(RebuildProgress::running).isPresent() ? 1 : 0);
        metrics.gauge(describe("portal_search_rebuild_percent", "How far the running or last rebuild has come"),
                () -> indexer.rebuildProgress().map(RebuildProgress::percent).orElse(0));
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("search-index").status(indexer.trouble().isEmpty())
                .withData("documents", indexer.documents()).withData("lagMillis", indexer.lagMillis()).build();
    }

    @Override
    public long ofModule(String moduleId) {
        return indexer.status().documents().entrySet().stream().filter(entry -> entry.getKey().startsWith(moduleId + "."))
                .mapToLong(java.util.Map.Entry::getValue).sum();
    }

    private static Metadata describe(String name, String description) {
        return new MetadataBuilder().withName(name).withDescription(description).build();
    }
}
