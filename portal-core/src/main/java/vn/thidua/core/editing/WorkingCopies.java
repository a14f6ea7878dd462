package vn.thidua.core.editing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import vn.thidua.core.data.Moments;
import vn.thidua.core.data.Retried;
import vn.thidua.core.error.PortalException;
import vn.thidua.core.error.PortalException.Kind;
import vn.thidua.core.module.ModuleRegistry;
import vn.thidua.core.security.AccessControl;
import vn.thidua.core.security.Actor;

/**
 * What people have typed and not saved. Everybody has copies of one's own only, of whatever one likes: they hold nothing but
 * what their owner typed.
 */
@ApplicationScoped
@Transactional
public class WorkingCopies {

    /** The longest copy, in characters of JSON. */
    public static final int LONGEST = 1_000_000;
    /** So many unsaved things are nobody's work. */
    private static final int MOST = 50;
    /** A page tells of itself every ten seconds; after this long it is not open any more. */
    private static final Duration OPEN = Duration.ofSeconds(35);

    @Inject private WorkingCopyRepository copies;
    @Inject private ModuleRegistry registry;
    @Inject private AccessControl access;

    /** One's own copy of this; empty when nothing is kept. */
    public Optional<WorkingCopy> find(String key) {
        return copies.find(CopyKey.parse(key).text(), account()).filter(WorkingCopy::isKept);
    }

    /** All of one's own, the latest first. */
    public List<WorkingCopy> mine() {
        return copies.kept(account());
    }

    /**
     * Keeps what stands in the fields, or says only that the page is open.
     *
     * @throws PortalException of kind NOT_FOUND for content of a module that is switched off, TOO_LARGE beyond a million
     *         characters, CONFLICT when there are fifty other copies already
     */
    @Retried
    public WorkingCopy keep(CopyKey key, CopyDraft draft) {
        Actor me = requireAccount();
        if (!registry.isActiveFor(key.type())) {
            throw PortalException.notFound("error.copy.unknown");
        }
        WorkingCopy copy = copies.find(key.text(), account()).orElseGet(() -> new WorkingCopy(key, me));
        if (draft.fields() == null) {
            copy.seen(draft);
        } else {
            copy.keep(draft, checked(copy, draft));
        }
        return copies.save(copy);
    }

    private String checked(WorkingCopy copy, CopyDraft draft) {
        String json = FieldsJson.write(draft.fields());
        if (json.length() > LONGEST) {
            throw new PortalException(Kind.TOO_LARGE, "error.copy.long");
        }
        if (!copy.isKept() && copies.kept(account()).size() >= MOST) {
            throw PortalException.conflict("error.copy.many", MOST);
        }
        return json;
    }

    /** Others who have the same thing open now; the caller asks whether they may be named. */
    List<WorkingCopy> others(CopyKey key) {
        return copies.openSince(key.text(), account(), Moments.now().minus(OPEN));
    }

    /** Drops one's own copy of this, if there is one. */
    public void drop(String key) {
        copies.remove(CopyKey.parse(key).text(), account());
    }

    /** Saves what a copy is of and drops the copy: both happen or neither. */
    public <T> T finish(String key, Supplier<T> save) {
        T saved = save.get();
        drop(key);
        return saved;
    }

    private long account() {
        return access.requireSignedIn().accountId().orElse(-1);
    }

    private Actor requireAccount() {
        Actor actor = access.requireSignedIn();
        if (actor.accountId().isEmpty()) {
            throw new PortalException(Kind.FORBIDDEN, "error.copy.account");
        }
        return actor;
    }
}
