package vn.thidua.propaganda.post;

import java.util.Set;

/**
 * What decides which posts somebody may read.
 *
 * @param editor whether every post may be read, drafts too
 * @param reader whether published posts that are for everyone may be read
 * @param units  units that the reader works in, with all above; posts for them may be read
 */
public record PostReader(boolean editor, boolean reader, Set<Long> units) {

    public PostReader {
        units = Set.copyOf(units);
    }
}
