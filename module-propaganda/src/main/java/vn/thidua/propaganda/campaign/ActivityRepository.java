package vn.thidua.propaganda.campaign;

import java.util.List;
import java.util.Optional;

/** Stored activities. */
public interface ActivityRepository {

    Optional<Activity> find(long id);

    /** The activities of a campaign, the latest first. */
    List<Activity> of(long campaignId);

    /** What was done, by phase and channel. One statement. */
    List<Done> done(long campaignId);

    long countOf(long campaignId);

    long countOfPhase(long phaseId);

    /** Stores a new activity or what changed, so that a clash with another edit shows at once. */
    Activity save(Activity activity);

    void remove(Activity activity);
}
