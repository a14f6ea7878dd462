package vn.thidua.propaganda.post;

import java.util.Comparator;
import java.util.List;
import vn.thidua.core.error.PortalException;

/** Something was to be done with a post that its state does not allow; says what it does allow. */
public class PostStateException extends PortalException {

    private static final long serialVersionUID = 1L;

    private final PostState state;

    PostStateException(PostState state, PostAction wanted) {
        super(Kind.CONFLICT, "error.post.state." + state.name(), wanted.word());
        this.state = state;
    }

    @Override
    public List<String> allowedActions() {
        return state.allowed().stream().sorted(Comparator.naturalOrder()).map(PostAction::word).toList();
    }
}
