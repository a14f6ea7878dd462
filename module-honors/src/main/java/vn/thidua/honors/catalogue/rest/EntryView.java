package vn.thidua.honors.catalogue.rest;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.thidua.core.data.Moments;
import vn.thidua.honors.catalogue.AwardLevel;
import vn.thidua.honors.catalogue.CatalogueEntry;
import vn.thidua.honors.catalogue.EntryKind;
import vn.thidua.honors.catalogue.Recurrence;
import vn.thidua.honors.catalogue.SubjectKind;

/**
 * A period of a title or a form as JSON shows it.
 *
 * @param version what {@code If-Match} has to name for a change; the {@code ETag} says the same
 */
public record EntryView(long id, long version, String code, String name, EntryKind kind, List<SubjectKind> subjects, AwardLevel level,
        String authority, BigDecimal multiple, BigDecimal collectiveMultiple, Recurrence recurrence, String needs, LocalDate from,
        LocalDate to, String source, String unsure, String changedBy, Instant changedAt) {

    static EntryView of(CatalogueEntry entry) {
        var details = entry.details();
        return new EntryView(entry.getId(), entry.getVersion(), details.code(), details.name(), details.kind(),
                details.subjects().stream().sorted().toList(), details.level(), details.authority(), details.multiple(),
                details.collectiveMultiple(), details.recurrence(), details.needs(), details.from(), details.to(), details.source(),
                details.unsure(), entry.getChangedBy(), Moments.instant(entry.getChangedAt()));
    }
}
