package vn.thidua.honors.award;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import vn.thidua.core.rest.Page;
import vn.thidua.core.security.UnitScope;

/** Stored awards. */
public interface AwardRepository {

    /**
     * What an import has to know of an award that is there.
     *
     * @param onceKey null for one that was revoked
     * @param deedKey null for one that was revoked, and for titles
     */
    record Known(long id, String subjectName, String awardName, int year, String decisionNumber, String identityKey, String onceKey,
            String deedKey) { }

    Optional<Award> find(long id);

    /**
     * One page, the latest decision first.
     *
     * @param units the filter's unit with those below it; empty for no limit
     * @param kept  where the reader keeps the register and sees what was revoked
     */
    Page<AwardSummary> page(AwardFilter filter, Set<Long> units, UnitScope kept, int page, int size);

    /** The years of all awards, newest first. */
    List<Integer> years();

    /** Those of some awards that stand, by their code. */
    Map<String, Set<Long>> byCode(Set<Long> ids);

    /** All awards of a subject, the latest first. */
    List<Award> ofSubject(String subjectKey);

    /** The standing award that may not be given twice, other than the one with this id. */
    Optional<Award> findOnce(String onceKey, Long except);

    /** The standing award for the same achievement, other than the one with this id. */
    Optional<Award> findDeed(String deedKey, Long except);

    /** What is known of every award of these years and of every form. */
    List<Known> known(Collection<Integer> years);

    /** What statistics count: the standing awards of a year, of all years when null. */
    List<AwardFigure> figures(Integer year, Set<Long> units);

    void forEach(Consumer<Award> sink);

    long count();

    /** Stores a new award or what changed, so that a clash with another edit shows at once. */
    Award save(Award award);

    /** Stores many new awards together; they have ids afterwards. */
    void addAll(Collection<Award> awards);

    /** Whom a name in a list was said to mean, by the key of the name. */
    List<NameMatch> matches();

    void save(NameMatch match);
}
