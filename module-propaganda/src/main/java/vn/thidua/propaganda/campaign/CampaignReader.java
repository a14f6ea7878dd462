package vn.thidua.propaganda.campaign;

import java.util.Set;

/**
 * What decides which campaigns somebody may see.
 *
 * @param editor whether every campaign may be seen, drafts too
 * @param leader whether every campaign may be seen that is no draft, whoever it is for
 * @param reader whether those that are for everyone may be seen
 * @param units  units that the reader works in, with all above; what is for them or carried out by them may be seen
 */
public record CampaignReader(boolean editor, boolean leader, boolean reader, Set<Long> units) {

    public CampaignReader {
        units = Set.copyOf(units);
    }
}
