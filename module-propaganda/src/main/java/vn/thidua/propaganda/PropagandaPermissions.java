package vn.thidua.propaganda;

import static vn.thidua.core.spi.BuiltInRole.COMMUNICATIONS_EDITOR;

import java.util.List;
import vn.thidua.core.spi.BuiltInRole;
import vn.thidua.core.spi.Permission;

/** Rights of the propaganda module. */
public final class PropagandaPermissions {

    /** Read published posts that are for everyone. */
    public static final Permission POST_VIEW = Permission.of("propaganda.post.view").grantedTo(BuiltInRole.values());
    /** Read drafts; write, change and publish posts. */
    public static final Permission POST_EDIT = Permission.of("propaganda.post.edit", POST_VIEW)
            .grantedTo(COMMUNICATIONS_EDITOR);

    private PropagandaPermissions() { }

    static List<Permission> all() {
        return List.of(POST_VIEW, POST_EDIT);
    }
}
