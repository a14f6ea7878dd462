package vn.thidua.core.editing;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/** Stored working copies. */
public interface WorkingCopyRepository {

    Optional<WorkingCopy> find(String content, long account);

    /** Those of one account that hold fields, the latest first. */
    List<WorkingCopy> kept(long account);

    /** Those of others than this account whose page was open at that moment or later, by name. */
    List<WorkingCopy> openSince(String content, long exceptAccount, LocalDateTime moment);

    WorkingCopy save(WorkingCopy copy);

    void remove(String content, long account);

    /** Removes those with fields that were not seen since one moment, and those without since another. */
    int sweep(LocalDateTime kept, LocalDateTime open);
}
