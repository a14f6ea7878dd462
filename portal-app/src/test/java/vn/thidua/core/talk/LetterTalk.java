package vn.thidua.core.talk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import vn.thidua.core.security.AccessControl;
import vn.thidua.core.spi.ContentRef;
import vn.thidua.core.spi.TalkOwner;

/**
 * Talk about letters: what their ids say is so. Hidden ones are there for nobody, closed ones take no comments, quiet ones are
 * not for this reader to comment, of held ones comments wait. Whoever is called a moderator is one.
 */
@ApplicationScoped
public class LetterTalk implements TalkOwner {

    static final String TYPE = "core.letter";
    static final String MODERATOR = "moderator";

    private final Set<Long> told = ConcurrentHashMap.newKeySet();

    @Inject private AccessControl access;

    /** This account moderates and wrote all letters from now on. */
    public void tell(long account) {
        told.add(account);
    }

    @Override
    public Set<String> types() {
        return Set.of(TYPE);
    }

    @Override
    public boolean mayRead(ContentRef ref) {
        return !ref.id().startsWith("hidden");
    }

    @Override
    public boolean mayComment(ContentRef ref) {
        return !ref.id().startsWith("quiet");
    }

    @Override
    public boolean mayModerate(ContentRef ref) {
        return access.requireSignedIn().login().equals(MODERATOR);
    }

    @Override
    public boolean commentsOpen(ContentRef ref) {
        return !ref.id().startsWith("closed");
    }

    @Override
    public boolean held(ContentRef ref) {
        return ref.id().startsWith("held");
    }

    @Override
    public String title(ContentRef ref) {
        return "Thư " + ref.id();
    }

    @Override
    public String path(ContentRef ref) {
        return "/letter?id=" + ref.id();
    }

    @Override
    public Set<Long> moderators(ContentRef ref) {
        return told;
    }

    @Override
    public Set<Long> authors(ContentRef ref) {
        return told;
    }
}
