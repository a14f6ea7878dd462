package vn.thidua.core.file;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import vn.thidua.core.spi.ContentRef;
import vn.thidua.core.spi.FileOwner;

/**
 * Files of letters: those of hidden ones are there for nobody, those of kept ones cannot be changed, covers are
 * images of any kind, and photos are pictures to be shown.
 */
@ApplicationScoped
public class LetterFiles implements FileOwner {

    /** The type of letters. */
    public static final String TYPE = "core.letter";

    private final AtomicInteger changes = new AtomicInteger();

    /** How often files have been changed so far. */
    public int changes() {
        return changes.get();
    }

    @Override
    public Set<String> types() {
        return Set.of(TYPE);
    }

    @Override
    public boolean mayOpen(ContentRef ref, String role) {
        return !ref.id().startsWith("hidden") && !role.equals("secret");
    }

    @Override
    public boolean mayChange(ContentRef ref, String role) {
        return mayOpen(ref, role) && !ref.id().startsWith("kept");
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
    public boolean accepts(ContentRef ref, String role, String mediaType) {
        return !role.equals("cover") || mediaType.startsWith("image/");
    }

    @Override
    public boolean pictures(String role) {
        return role.equals("photo");
    }

    @Override
    public void filesChanged(ContentRef ref) {
        changes.incrementAndGet();
    }
}
