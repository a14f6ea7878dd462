package vn.thidua.honors.model;

import java.util.Map;
import java.util.Set;

/** What models ask of the register of awards, which knows models as little as they know it. */
public interface LinkedAwards {

    /** Those of some awards that stand, by the code of their title or form. */
    Map<String, Set<Long>> byCode(Set<Long> awards);
}
