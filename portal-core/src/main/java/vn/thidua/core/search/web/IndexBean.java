package vn.thidua.core.search.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDateTime;
import java.util.List;
import vn.thidua.core.data.Moments;
import vn.thidua.core.search.SearchNames;
import vn.thidua.core.search.indexing.IndexService;
import vn.thidua.core.search.indexing.IndexStatus;
import vn.thidua.core.search.indexing.RebuildProgress;

/** Backs {@code admin/search.xhtml}. */
@Named("searchIndex")
@RequestScoped
public class IndexBean {

    @Inject private IndexService service;
    @Inject private SearchNames names;

    private IndexStatus status;

    /** How many documents of one type there are. */
    public static final class TypeRow {

        private final String name;
        private final long count;

        TypeRow(String name, long count) {
            this.name = name;
            this.count = count;
        }

        public String getName() {
            return name;
        }

        public long getCount() {
            return count;
        }
    }

    public void rebuild() {
        service.rebuild();
        status = null;
    }

    public List<TypeRow> getTypes() {
        return status().documents().entrySet().stream().sorted(java.util.Map.Entry.comparingByKey())
                .map(entry -> new TypeRow(names.type(entry.getKey()), entry.getValue())).toList();
    }

    public long getTotal() {
        return status().total();
    }

    public long getLagMillis() {
        return status().lagMillis();
    }

    public int getWaiting() {
        return status().waiting();
    }

    public String getTrouble() {
        return status().trouble().orElse("");
    }

    public boolean isRunning() {
        return status().rebuild().filter(RebuildProgress::running).isPresent();
    }

    public int getPercent() {
        return status().rebuild().map(RebuildProgress::percent).orElse(0);
    }

    public long getDone() {
        return status().rebuild().map(RebuildProgress::done).orElse(0L);
    }

    public LocalDateTime getEnded() {
        return status().rebuild().flatMap(RebuildProgress::ended)
                .map(moment -> LocalDateTime.ofInstant(moment, Moments.VIETNAM)).orElse(null);
    }

    public String getFailure() {
        return status().rebuild().flatMap(RebuildProgress::failure).orElse("");
    }

    private IndexStatus status() {
        if (status == null) {
            status = service.status();
        }
        return status;
    }
}
