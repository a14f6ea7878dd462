package vn.thidua.honors.catalogue.rest;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import vn.thidua.core.error.InputCheck;
import vn.thidua.core.error.PortalException;
import vn.thidua.honors.catalogue.AwardLevel;
import vn.thidua.honors.catalogue.EntryDetails;
import vn.thidua.honors.catalogue.EntryKind;
import vn.thidua.honors.catalogue.Recurrence;
import vn.thidua.honors.catalogue.SubjectKind;

/**
 * A period of a title or a form as it is sent to be stored.
 *
 * @param recurrence one of {@link Recurrence}; yearly for titles when absent
 * @param from       as {@code 2024-01-01}
 */
public record EntryInput(String code, String name, String kind, List<String> subjects, String level, String authority,
        BigDecimal multiple, BigDecimal collectiveMultiple, String recurrence, String needs, String from, String to, String source,
        String unsure) {

    /**
     * @throws PortalException of kind INVALID when something cannot be read
     */
    EntryDetails details() {
        var checks = new InputCheck();
        var kinds = new HashSet<SubjectKind>();
        Objects.requireNonNullElse(subjects, List.<String>of()).stream()
                .map(subject -> checks.readChoice("subjects", subject, SubjectKind.class)).filter(Objects::nonNull).forEach(kinds::add);
        var details = new EntryDetails(code, name, checks.readChoice("kind", kind, EntryKind.class), kinds,
                checks.readChoice("level", level, AwardLevel.class), authority, multiple, collectiveMultiple,
                checks.readChoice("recurrence", recurrence, Recurrence.class), needs, checks.readDay("from", from),
                checks.readDay("to", to), source, unsure);
        checks.demand();
        return details;
    }
}
