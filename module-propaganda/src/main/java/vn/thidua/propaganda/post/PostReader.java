package vn.thidua.propaganda.post;

import java.util.Map;
import java.util.Set;
import vn.thidua.propaganda.column.ColumnDuty;

/**
 * What decides which posts somebody may read, and with which of them there is something to do.
 *
 * @param everyColumn whether there is a duty in each column: then every post may be read
 * @param ownColumns  the columns with any duty; their posts may be read in every state
 * @param duties      the columns with each duty
 * @param reader      whether published posts that are for everyone may be read
 * @param units       units that the reader works in, with all above; published posts for them may be read
 * @param personId    whose own posts may be read; null for nobody's account
 * @param accountId   null for the portal itself
 * @param fourEyes    whether one's own posts wait for others
 */
public record PostReader(boolean everyColumn, Set<Long> ownColumns, Map<ColumnDuty, Set<Long>> duties, boolean reader, Set<Long> units,
        Long personId, Long accountId, boolean fourEyes) { }
