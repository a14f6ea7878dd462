package vn.thidua.app;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import vn.thidua.core.spi.Audience;
import vn.thidua.core.spi.ContentRef;
import vn.thidua.core.spi.SearchDocument;
import vn.thidua.core.spi.SearchSource;

/** Content that lies in memory, and can be made to fail when it is read. */
@ApplicationScoped
public class TrialSource implements SearchSource {

    private final Map<String, String> titles = new ConcurrentHashMap<>();
    private final Map<String, AtomicInteger> failures = new ConcurrentHashMap<>();

    /** From now on there is a thing of this id. */
    public ContentRef put(String id, String title) {
        titles.put(id, title);
        return new ContentRef(type(), id);
    }

    /** The next so many readings of this thing fail. */
    public void fail(String id, int times) {
        failures.put(id, new AtomicInteger(times));
    }

    /** How many failures that were asked for are still to come. */
    public int failuresLeft(String id) {
        return failures.get(id).get();
    }

    @Override
    public String type() {
        return TrialModule.THING.id();
    }

    @Override
    public Optional<SearchDocument> load(String id) {
        AtomicInteger left = failures.get(id);
        if (left != null && left.getAndUpdate(count -> Math.max(0, count - 1)) > 0) {
            throw new IllegalStateException("cannot be read just now");
        }
        return Optional.ofNullable(titles.get(id)).map(title -> document(id, title));
    }

    @Override
    public void forEach(Consumer<SearchDocument> sink) {
        titles.forEach((id, title) -> sink.accept(document(id, title)));
    }

    @Override
    public long count() {
        return titles.size();
    }

    private SearchDocument document(String id, String title) {
        return SearchDocument.of(new ContentRef(type(), id), title, "/trial?id=" + id, Audience.everyone()).build();
    }
}
