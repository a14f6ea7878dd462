package vn.thidua.core.organization;

import java.time.LocalDate;
import java.util.Collection;
import java.util.regex.Pattern;
import vn.thidua.core.error.InputCheck;
import vn.thidua.core.organization.UnitTree.Node;

/** When a person's data make sense and a position fits. */
public final class PersonRules {

    static final int CODE_LIMIT = 40;
    static final int NAME_LIMIT = 120;
    static final int EMAIL_LIMIT = 160;
    static final int PHONE_LIMIT = 40;
    static final int TITLE_LIMIT = 160;

    private static final Pattern CODE = Pattern.compile("[\\p{L}\\p{N}._/&-]*");
    private static final Pattern PHONE = Pattern.compile("[0-9+(][0-9 ().+/-]*");

    private PersonRules() { }

    public static InputCheck check(PersonDetails person) {
        return new InputCheck()
                .required("code", person.code(), CODE_LIMIT)
                .that(CODE.matcher(person.code()).matches(), "code", "error.code.characters")
                .required("fullName", person.fullName(), NAME_LIMIT)
                .email("email", person.email(), EMAIL_LIMIT)
                .optional("phone", person.phone(), PHONE_LIMIT)
                .that(person.phone() == null || PHONE.matcher(person.phone()).matches(), "phone", "error.person.phone")
                .day("bornOn", person.bornOn()).day("joinedOn", person.joinedOn()).day("leftOn", person.leftOn())
                .that(person.bornOn() == null || person.joinedOn() == null || person.bornOn().isBefore(person.joinedOn()),
                        "bornOn", "error.person.born-after-joining")
                .order("leftOn", person.joinedOn(), person.leftOn());
    }

    /**
     * @param position the position as it is to be
     * @param others   the person's other positions
     * @param person   whose it is
     */
    public static InputCheck check(PositionDetails position, Collection<PositionDetails> others, PersonDetails person,
            UnitTree tree) {
        var check = new InputCheck()
                .present("unitId", position.unitId())
                .required("title", position.title(), TITLE_LIMIT)
                .present("startsOn", position.startsOn())
                .day("startsOn", position.startsOn()).day("endsOn", position.endsOn())
                .order("endsOn", position.startsOn(), position.endsOn());
        if (!check.passed()) {
            return check;
        }
        var unit = tree.find(position.unitId());
        check.that(unit.isPresent(), "unitId", "error.unit.unknown", position.unitId().toString());
        unit.ifPresent(node -> checkUnit(check, position, node));
        LocalDate left = person.leftOn();
        check.that(left == null || position.endsOn() != null && !position.endsOn().isAfter(left), "endsOn",
                "error.position.after-leaving", left == null ? "" : left);
        others.stream().filter(other -> position.main() && other.main() && overlap(position, other)).findFirst()
                .ifPresent(other -> check.that(false, "startsOn", "error.position.second-main", other.title(),
                        tree.name(other.unitId()), other.startsOn()));
        return check;
    }

    private static void checkUnit(InputCheck check, PositionDetails position, Node unit) {
        LocalDate first = unit.details().startsOn();
        LocalDate last = unit.details().endsOn();
        check.that(!position.startsOn().isBefore(first), "startsOn", "error.position.before-unit", unit.name(), first);
        check.that(last == null || position.endsOn() != null && !position.endsOn().isAfter(last), "endsOn",
                "error.position.after-unit", unit.name(), last == null ? "" : last);
    }

    static boolean overlap(PositionDetails a, PositionDetails b) {
        return !after(a.startsOn(), b.endsOn()) && !after(b.startsOn(), a.endsOn());
    }

    private static boolean after(LocalDate start, LocalDate end) {
        return end != null && start.isAfter(end);
    }
}
