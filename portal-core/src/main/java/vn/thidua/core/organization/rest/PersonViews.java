package vn.thidua.core.organization.rest;

import java.time.LocalDate;
import java.util.List;
import vn.thidua.core.organization.Gender;
import vn.thidua.core.organization.PersonCard;
import vn.thidua.core.organization.PersonDetails;
import vn.thidua.core.organization.PersonFile;
import vn.thidua.core.organization.PositionDetails;

/** People and positions as JSON shows and takes them. */
public final class PersonViews {

    private PersonViews() { }

    /** A person in a list. */
    public record PersonLine(long id, String code, String fullName, String title, Long unitId, String unitName,
            boolean unitHead, String email, boolean present) {

        static PersonLine of(PersonCard person) {
            Long unit = person.unitId().isPresent() ? person.unitId().getAsLong() : null;
            return new PersonLine(person.id(), person.code(), person.fullName(), person.title(), unit, person.unitName(),
                    person.unitHead(), person.email(), person.present());
        }
    }

    /**
     * A person with all positions.
     *
     * @param privateShown whether the reader may see gender, birth date and telephone, which are missing otherwise
     */
    public record PersonView(long id, long version, String code, String fullName, Gender gender, LocalDate bornOn,
            String email, String phone, LocalDate joinedOn, LocalDate leftOn, boolean present, boolean privateShown,
            boolean editable, List<PositionView> positions) {

        static PersonView of(PersonFile file) {
            PersonDetails person = file.details();
            return new PersonView(file.card().id(), file.version(), person.code(), person.fullName(), person.gender(),
                    person.bornOn(), person.email(), person.phone(), person.joinedOn(), person.leftOn(),
                    file.card().present(), file.privateShown(), file.editable(),
                    file.positions().stream().map(PositionView::of).toList());
        }
    }

    /** A position. */
    public record PositionView(long id, long version, Long unitId, String unitName, String title, boolean unitHead,
            boolean main, LocalDate startsOn, LocalDate endsOn, boolean current) {

        static PositionView of(PersonFile.PositionLine line) {
            PositionDetails position = line.details();
            return new PositionView(line.id(), line.version(), position.unitId(), line.unitName(), position.title(),
                    position.unitHead(), position.main(), position.startsOn(), position.endsOn(), line.current());
        }
    }

    /** Somebody new; the position may be missing for whoever may change people everywhere. */
    public record NewPerson(String code, String fullName, Gender gender, LocalDate bornOn, String email, String phone,
            LocalDate joinedOn, LocalDate leftOn, PositionChange position) {

        PersonDetails details() {
            return new PersonDetails(code, fullName, gender, bornOn, email, phone, joinedOn, leftOn);
        }

        PositionDetails firstPosition() {
            return position == null ? null : position.details();
        }
    }

    /** A position to give; {@code endFormerMain} ends the main position held until then on the day before. */
    public record NewPosition(Long unitId, String title, boolean unitHead, Boolean main, LocalDate startsOn, LocalDate endsOn,
            boolean endFormerMain) {

        PositionDetails details() {
            return new PositionDetails(unitId, title, unitHead, main == null || main, startsOn, endsOn);
        }

    }

    /** What a position is to be; {@code main} counts as true when it is missing. */
    public record PositionChange(Long unitId, String title, boolean unitHead, Boolean main, LocalDate startsOn,
            LocalDate endsOn) {

        PositionDetails details() {
            return new PositionDetails(unitId, title, unitHead, main == null || main, startsOn, endsOn);
        }
    }

    /** The last day at work. */
    public record Leaving(LocalDate leftOn) { }
}
