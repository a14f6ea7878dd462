package vn.thidua.core.search.indexing;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.thidua.core.search.EngineSettings;
import vn.thidua.core.search.SearchEngine;
import vn.thidua.core.search.outbox.OutboxReader;
import vn.thidua.core.search.outbox.OutboxRow;
import vn.thidua.core.search.outbox.OutboxState;
import vn.thidua.core.search.outbox.OutboxWritten;
import vn.thidua.core.security.Actor;
import vn.thidua.core.security.CurrentUser;
import vn.thidua.core.start.PortalStarting;

/**
 * Keeps this server's index in step with the outbox, on one thread of its own: woken by commits of this server, and looking
 * twice a second for those of others. Trouble with the database or the disk is told by {@link #status()} and tried again
 * without a restart.
 */
@ApplicationScoped
public class Indexer {

    private static final Logger LOG = System.getLogger(Indexer.class.getName());
    private static final int ROWS_AT_ONCE = 1000;
    private static final long LOOK_EVERY_MILLIS = 500;
    private static final Duration AFTER_TROUBLE = Duration.ofSeconds(2);
    /** An index that was replaced stays open this long for searches that began with it. */
    private static final Duration LONGEST_SEARCH = Duration.ofSeconds(60);
    private static final Duration KEEP_ROWS = Duration.ofDays(7);
    private static final Duration DROP_EVERY = Duration.ofHours(1);
    /** An index missing at start is filled before the portal opens when that takes a moment only. */
    private static final long FILLED_BEFORE_OPENING = 5000;

    /** The life of no database: an index that carries it is not complete and is not taken up again after a restart. */
    private static final String UNFINISHED = "unfinished";

    @Resource private ManagedThreadFactory threads;
    @Inject private OutboxReader outbox;
    @Inject private Sources sources;
    @Inject private CurrentUser user;
    @Inject @ConfigProperty(name = "portal.data.dir", defaultValue = "data") private String dataFolder;

    private record Retired(LiveIndex index, Instant since) { }

    private final Semaphore wake = new Semaphore(0);
    private final Queue<Retired> retired = new ArrayDeque<>();
    private IndexFolder folder;
    private volatile LiveIndex live;
    private volatile LiveIndex rebuilt;
    private volatile Rebuild rebuilding;
    private volatile RebuildProgress lastRebuild;
    private volatile String trouble;
    private volatile long lagMillis;
    private volatile boolean stopping;
    private Thread loop;
    private Instant lastDrop = Instant.now();

    void onStarting(@Observes @Priority(PortalStarting.SEARCH) PortalStarting event) throws IOException, SQLException {
        folder = new IndexFolder(Path.of(dataFolder, "index"));
        boolean wished = folder.takeWish();
        open(wished);
        loop = threads.newThread(() -> user.runAs(Actor.system(), this::loop));
        loop.setName("search-indexer");
        loop.start();
    }

    void onWritten(@Observes OutboxWritten event) {
        wake.release();
    }

    /** The engine that answers now. */
    public SearchEngine engine() {
        return live.engine();
    }

    /**
     * Starts a rebuild in the background; the index in use goes on answering and being kept up to date.
     *
     * @return false when one is running already
     */
    public synchronized boolean rebuild() {
        if (rebuilding != null || rebuilt != null) {
            return false;
        }
        try {
            outbox.sequence();
            OutboxState state = outbox.state();
            Path next = folder.next();
            SearchEngine engine = SearchEngine.open(next, EngineSettings.rebuilding());
            var job = new Rebuild(engine, sources.all(), threads);
            rebuilding = job;
            Thread thread = threads.newThread(() -> user.runAs(Actor.system(), () -> run(job, next, engine, state)));
            thread.setName("search-rebuild");
            thread.start();
            return true;
        } catch (IOException | SQLException e) {
            throw new IllegalStateException("The rebuild cannot begin: " + e.getMessage(), e);
        }
    }

    /** Everything at once, with counts by type; for people. Probes that come often ask for single figures. */
    public IndexStatus status() {
        LiveIndex index = live;
        return new IndexStatus(index.engine().countByType(), index.applied(), lagMillis, index.waiting(), rebuildProgress(),
                trouble());
    }

    long documents() {
        return live.engine().count();
    }

    long lagMillis() {
        return lagMillis;
    }

    int waiting() {
        return live.waiting();
    }

    /** The running or last rebuild since start. */
    Optional<RebuildProgress> rebuildProgress() {
        Rebuild job = rebuilding;
        return Optional.ofNullable(job == null ? lastRebuild : job.progress());
    }

    /** What keeps the index from being kept up to date, in one line. */
    Optional<String> trouble() {
        return Optional.ofNullable(trouble);
    }

    private void open(boolean fresh) throws IOException, SQLException {
        outbox.sequence();
        OutboxState state = outbox.state();
        Optional<Path> inUse = fresh ? Optional.empty() : folder.inUse();
        Optional<LiveIndex> usable = inUse.flatMap(path -> openUsable(path, state));
        if (usable.isPresent()) {
            live = usable.get();
            folder.deleteOthers();
            return;
        }
        Path empty = folder.next();
        live = new LiveIndex(empty, SearchEngine.open(empty, EngineSettings.serving()), sources);
        live.startFrom(state.lastPosition());
        folder.use(empty, UNFINISHED);
        folder.deleteOthers();
        fill(state);
    }

    /** The index in this folder, when it is of this format and this database and missed nothing that was dropped. */
    private Optional<LiveIndex> openUsable(Path path, OutboxState state) {
        try {
            SearchEngine engine = SearchEngine.open(path, EngineSettings.serving());
            long position = engine.position().orElse(-1);
            if (folder.life().equals(Optional.of(state.life())) && position <= state.lastPosition()
                    && position >= state.droppedTo()) {
                return Optional.of(new LiveIndex(path, engine, sources));
            }
            engine.close();
            LOG.log(Level.INFO, "The index in {0} is not of this database or slept too long; it is rebuilt", path);
        } catch (IOException | RuntimeException e) {
            LOG.log(Level.WARNING, "The index in '" + path + "' cannot be used and is rebuilt", e);
        }
        return Optional.empty();
    }

    private void fill(OutboxState state) throws IOException {
        var job = new Rebuild(live.engine(), sources.all(), threads);
        if (job.progress().total() <= FILLED_BEFORE_OPENING) {
            job.run();
            live.engine().refresh();
            live.startFrom(state.lastPosition());
            folder.use(live.folder(), state.life());
            lastRebuild = job.ended(null);
        } else {
            rebuild();
        }
    }

    private void run(Rebuild job, Path path, SearchEngine engine, OutboxState state) {
        try {
            job.run();
            var index = new LiveIndex(path, engine, sources);
            index.startFrom(state.lastPosition());
            rebuilt = index;
            lastRebuild = job.ended(null);
            wake.release();
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, "The rebuild of the index failed; the old one goes on answering", e);
            lastRebuild = job.ended(e);
            discard(path, engine);
        } finally {
            rebuilding = null;
        }
    }

    private static void discard(Path path, SearchEngine engine) {
        try {
            engine.close();
            IndexFolder.delete(path);
        } catch (IOException | RuntimeException e) {
            LOG.log(Level.WARNING, "The unfinished index in '" + path + "' stays until the next start", e);
        }
    }

    private void loop() {
        while (!stopping) {
            try {
                boolean more = step();
                trouble = null;
                if (!more && wake.tryAcquire(LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS)) {
                    wake.drainPermits();
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            } catch (IOException | SQLException | RuntimeException e) {
                troubled(e);
            }
        }
    }

    /** Applies what has been committed since; answers whether there may be more at once. */
    private boolean step() throws IOException, SQLException {
        outbox.sequence();
        List<OutboxRow> rows = outbox.after(live.applied(), ROWS_AT_ONCE);
        lagMillis = rows.isEmpty() ? 0 : Math.max(0, Duration.between(rows.get(0).recorded(), Instant.now()).toMillis());
        live.apply(rows);
        live.retry();
        live.commitNowAndThen();
        boolean moreForRebuilt = rebuilt != null && catchUp(rebuilt);
        closeRetired(LONGEST_SEARCH);
        if (lastDrop.plus(DROP_EVERY).isBefore(Instant.now())) {
            outbox.dropOlderThan(KEEP_ROWS);
            lastDrop = Instant.now();
        }
        return rows.size() == ROWS_AT_ONCE || moreForRebuilt;
    }

    /** Brings a rebuilt index as far as the one in use and then takes it into use. */
    private boolean catchUp(LiveIndex next) throws IOException, SQLException {
        if (next.applied() < live.applied()) {
            next.apply(outbox.after(next.applied(), ROWS_AT_ONCE));
            return true;
        }
        next.engine().refresh();
        next.commit();
        folder.use(next.folder(), outbox.state().life());
        retire(live);
        live = next;
        rebuilt = null;
        LOG.log(Level.INFO, "The rebuilt index with {0} documents is in use", next.engine().count());
        return false;
    }

    /** Puts an index aside that is no longer asked; searches that began with it end undisturbed. */
    private void retire(LiveIndex index) {
        retired.add(new Retired(index, Instant.now()));
    }

    private void closeRetired(Duration age) throws IOException {
        while (!retired.isEmpty() && !retired.peek().since().plus(age).isAfter(Instant.now())) {
            LiveIndex index = retired.remove().index();
            index.close();
            if (!index.folder().equals(live.folder())) {
                IndexFolder.delete(index.folder());
            }
        }
    }

    /** Notes what is wrong, waits a little, and opens the index again where the disk made it unusable. */
    private void troubled(Exception failure) {
        if (trouble == null) {
            LOG.log(Level.ERROR, "The index cannot be kept up to date; trying again", failure);
        }
        trouble = failure.toString();
        try {
            TimeUnit.MILLISECONDS.sleep(AFTER_TROUBLE.toMillis());
            if (!live.engine().isOpen()) {
                // Its writer has given up the folder already; its reader goes on answering until the new one stands.
                LiveIndex broken = live;
                live = new LiveIndex(broken.folder(), SearchEngine.open(broken.folder(), EngineSettings.serving()), sources);
                retire(broken);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            stopping = true;
        } catch (RuntimeException e) {
            trouble = e.toString();
        }
    }

    @PreDestroy
    void stop() {
        stopping = true;
        if (loop == null) {
            return;
        }
        try {
            // No interrupt: it would close the index's files under a write.
            wake.release();
            loop.join(TimeUnit.SECONDS.toMillis(10));
            live.commit();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "The index was not committed at the end; it goes on from its last commit", e);
        }
        live.close();
        retired.forEach(old -> old.index().close());
    }
}
