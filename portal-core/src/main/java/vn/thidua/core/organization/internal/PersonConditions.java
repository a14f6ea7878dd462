package vn.thidua.core.organization.internal;

import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.List;
import java.util.StringJoiner;
import java.util.stream.Stream;
import vn.thidua.core.organization.PersonFilter;
import vn.thidua.core.organization.PersonFilter.Presence;
import vn.thidua.core.text.PlainText;

/** A {@link PersonFilter} as the database understands it. */
final class PersonConditions {

    private static final int MOST_WORDS = 8;

    private final PersonFilter filter;
    private final List<String> words;

    PersonConditions(PersonFilter filter) {
        this.filter = filter;
        words = Stream.of(PlainText.of(filter.text()).split(" ")).filter(word -> !word.isEmpty()).limit(MOST_WORDS).toList();
    }

    String where() {
        var all = new StringJoiner(" and ", " where ", "").setEmptyValue("");
        for (int i = 0; i < words.size(); i++) {
            all.add("(p.plainName like :word" + i + " or lower(p.code) like :word" + i + ")");
        }
        if (filter.presence() == Presence.PRESENT) {
            all.add("(p.leftOn is null or p.leftOn >= :present)");
        } else if (filter.presence() == Presence.LEFT) {
            all.add("p.leftOn < :present");
        }
        if (!filter.unitIds().isEmpty()) {
            all.add("exists (select u.id from Position u where u.personId = p.id and u.unitId in :units"
                    + " and u.startsOn <= :at and (u.endsOn is null or u.endsOn >= :at))");
        }
        return all.toString();
    }

    void bind(Query query, LocalDate day) {
        for (int i = 0; i < words.size(); i++) {
            query.setParameter("word" + i, "%" + words.get(i) + "%");
        }
        if (filter.presence() != Presence.ALL) {
            query.setParameter("present", day);
        }
        if (!filter.unitIds().isEmpty()) {
            query.setParameter("units", filter.unitIds()).setParameter("at", day);
        }
    }
}
