package vn.thidua.honors.award;

import java.util.Objects;
import vn.thidua.core.text.CleanText;
import vn.thidua.honors.catalogue.SubjectKind;

/**
 * Who is given something, as people say it. Somebody of the staff is named by person id, a unit by unit id; a group inside a unit
 * has a name beside it; anybody from outside has a name only.
 *
 * @param kind     null for a person
 * @param personId for a person of the staff; else null
 * @param unitId   for a collective of the department; else null
 * @param name     of a group or of somebody from outside; else empty
 * @param place    where somebody from outside works or lives; may be empty
 */
public record AwardSubject(SubjectKind kind, Long personId, Long unitId, String name, String place) {

    static final int NAME_LIMIT = 200;

    public AwardSubject {
        kind = Objects.requireNonNullElse(kind, SubjectKind.PERSON);
        personId = kind == SubjectKind.PERSON ? personId : null;
        unitId = kind == SubjectKind.COLLECTIVE ? unitId : null;
        name = personId == null ? CleanText.line(name) : "";
        place = personId == null && unitId == null ? CleanText.line(place) : "";
    }

    public static AwardSubject person(long personId) {
        return new AwardSubject(SubjectKind.PERSON, personId, null, "", "");
    }

    public static AwardSubject unit(long unitId) {
        return new AwardSubject(SubjectKind.COLLECTIVE, null, unitId, "", "");
    }

    /** A group that is no unit of its own. */
    public static AwardSubject group(long unitId, String name) {
        return new AwardSubject(SubjectKind.COLLECTIVE, null, unitId, name, "");
    }

    public static AwardSubject outsider(SubjectKind kind, String name, String place) {
        return new AwardSubject(kind, null, null, name, place);
    }

    /** Whether it is nobody of the department. */
    public boolean isOutside() {
        return personId == null && unitId == null;
    }
}
