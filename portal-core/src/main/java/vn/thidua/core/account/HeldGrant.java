package vn.thidua.core.account;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/**
 * A grant that counts now, with what its role carries.
 *
 * @param roleName    as stored; {@link RoleTitles} knows what to show
 * @param everything  whether the role holds every permission there is
 * @param permissions what the role carries, without what follows from it
 * @param unitId      empty for the whole portal
 */
public record HeldGrant(long id, String roleKey, String roleName, boolean builtIn, boolean everything,
        Set<String> permissions, OptionalLong unitId, LocalDate startsOn, Optional<LocalDate> endsOn) {

    public HeldGrant {
        permissions = Set.copyOf(permissions);
    }
}
