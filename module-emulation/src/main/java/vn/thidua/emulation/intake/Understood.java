package vn.thidua.emulation.intake;

import java.time.LocalDate;
import java.util.List;
import vn.thidua.emulation.document.DocumentKind;
import vn.thidua.emulation.document.Visibility;
import vn.thidua.emulation.task.Recurrence;

/**
 * What was understood of a file, as people see it before it is saved and may correct it. Null is what the text does not tell.
 *
 * @param number     with its symbol; null also while only the symbol is known
 * @param sections   headings of the outermost level
 * @param recipients after "Nơi nhận"
 * @param doubts     what somebody should look at
 * @param body       the text between title and recipients
 * @param unitId     the unit to be responsible for the document
 * @param visibility null for everyone
 */
public record Understood(DocumentKind kind, String number, String place, LocalDate issuedOn, String issuer, String title,
        Integer subjectYear, List<Reference> legalBases, List<Reference> citations, List<String> sections, List<Item> tasks,
        List<Stage> phases, List<String> movements, List<String> recipients, Person signer, List<Doubt> doubts, String body,
        Long unitId, Visibility visibility) {

    public Understood {
        legalBases = copy(legalBases);
        citations = copy(citations);
        sections = copy(sections);
        tasks = copy(tasks);
        phases = copy(phases);
        movements = copy(movements);
        recipients = copy(recipients);
        doubts = copy(doubts);
        body = body == null ? "" : body;
    }

    private static <T> List<T> copy(List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }

    /**
     * Another document that the text names.
     *
     * @param year   of its date or its number
     * @param name   of a law that is cited by its name
     * @param words  what the text says
     */
    public record Reference(DocumentKind kind, String number, LocalDate issuedOn, String issuer, Integer year, String name,
            String words) { }

    /**
     * Something to be done.
     *
     * @param responsible names as written, who leads first
     * @param recurring   null for once
     * @param leadUnitId  the unit that somebody chose; counts only when {@code leadChosen}
     * @param leadChosen  whether somebody said who leads, be it nobody; else it follows from the names
     */
    public record Item(String no, Integer quarter, String title, LocalDate dueOn, String dueText, List<String> responsible,
            Recurrence recurring, Long leadUnitId, boolean leadChosen) {

        public Item {
            responsible = copy(responsible);
        }
    }

    /** A stage of a plan. */
    public record Stage(String name, LocalDate from, LocalDate to, String text) { }

    /**
     * Who signed.
     *
     * @param position authority and position, lines separated by " / "
     */
    public record Person(String position, String name) { }

    /**
     * What somebody should look at.
     *
     * @param messageKey of its message, with these arguments
     * @param where      the words of the document it is about, or empty
     */
    public record Doubt(String code, String messageKey, List<String> arguments, String where) {

        public Doubt {
            arguments = copy(arguments);
        }
    }

    /** The same with further doubts. */
    public Understood doubted(List<Doubt> all) {
        return new Understood(kind, number, place, issuedOn, issuer, title, subjectYear, legalBases, citations, sections, tasks,
                phases, movements, recipients, signer, all, body, unitId, visibility);
    }

    /** The same for a unit and its readers. */
    public Understood placed(Long unit, Visibility readers) {
        return new Understood(kind, number, place, issuedOn, issuer, title, subjectYear, legalBases, citations, sections, tasks,
                phases, movements, recipients, signer, doubts, body, unit, readers);
    }
}
