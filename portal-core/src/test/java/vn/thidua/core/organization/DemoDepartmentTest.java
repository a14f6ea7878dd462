package vn.thidua.core.organization;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.thidua.core.organization.UnitSheet.Draft;
import vn.thidua.core.organization.UnitTree.Node;
import vn.thidua.core.table.Column;
import vn.thidua.core.table.Headings;
import vn.thidua.core.table.RowErrors;
import vn.thidua.core.table.TableReader;

/** The lists of the demo department hold to the rules that every department's lists are held to. */
class DemoDepartmentTest {

    private static final LocalDate DAY = LocalDate.of(2026, 9, 1);

    private static RowErrors unitErrors;
    private static RowErrors personErrors;
    private static UnitTree tree;
    private static List<PersonDraft> people;

    @BeforeAll
    static void read() throws URISyntaxException {
        Headings units = headings("units.csv", UnitSheet.COLUMNS);
        unitErrors = new RowErrors(units, UnitSheet.COLUMNS, (key, arguments) -> key);
        List<Draft> drafts = new UnitSheet(units, unitErrors, UnitTree.of(List.of())).drafts();
        tree = UnitTree.of(drafts.stream().map(draft -> new Node(draft.id(), 0, draft.details())).toList());
        Headings persons = headings("people.csv", PersonSheet.COLUMNS);
        personErrors = new RowErrors(persons, PersonSheet.COLUMNS, (key, arguments) -> key);
        people = new PersonSheet(persons, personErrors, tree, List.of(), List.of()).drafts();
    }

    private static Headings headings(String name, List<Column> columns) throws URISyntaxException {
        Path file = Path.of(DemoDepartmentTest.class.getResource("/demo/core/" + name).toURI());
        Headings headings = Headings.find(TableReader.read(file), columns);
        assertThat(headings.ignored()).isEmpty();
        return headings;
    }

    @Test
    void unitsAreATreeWithPartsThatWereMergedAndDissolved() {
        assertThat(unitErrors.all()).isEmpty();
        assertThat(tree.roots()).extracting(Node::code).containsExactly("SKHCN");
        assertThat(tree.all()).hasSizeGreaterThanOrEqualTo(12);
        assertThat(tree.all()).anyMatch(unit -> unit.details().successorId() != null)
                .anyMatch(unit -> unit.details().endsOn() != null && unit.details().successorId() == null);
    }

    @Test
    void peopleAndTheirPositionsFitTheUnits() {
        assertThat(personErrors.all()).isEmpty();
        assertThat(people).hasSizeGreaterThanOrEqualTo(75).allSatisfy(person -> {
            assertThat(person.positions()).as(person.details().code()).isNotEmpty();
            assertThat(person.details().bornOn()).as(person.details().code()).isNotNull();
            assertThat(person.details().joinedOn()).as(person.details().code()).isNotNull();
        });
    }

    @Test
    void whoeverHasNotLeftHasOneMainPositionAndWhoeverLeftHasNone() {
        assertThat(people).allSatisfy(person -> {
            boolean left = person.details().leftOn() != null && person.details().leftOn().isBefore(DAY);
            assertThat(person.positions().stream().filter(held -> held.details().main() && isHeld(held.details())))
                    .as(person.details().code()).hasSize(left ? 0 : 1);
        });
    }

    @Test
    void everyUnitOfTodayHasOneHead() {
        Map<Long, Long> heads = people.stream().flatMap(person -> person.positions().stream())
                .map(PersonDraft.Held::details).filter(held -> held.unitHead() && isHeld(held))
                .collect(Collectors.groupingBy(PositionDetails::unitId, Collectors.counting()));
        assertThat(tree.on(DAY)).allSatisfy(unit -> assertThat(heads.get(unit.id())).as(unit.code()).isEqualTo(1));
    }

    @Test
    void namesAndAddressesAreTheirOwnAndLeadNowhere() {
        assertThat(people).extracting(person -> person.details().fullName()).doesNotHaveDuplicates();
        assertThat(people).extracting(person -> person.details().email()).doesNotHaveDuplicates()
                .allMatch(email -> email.endsWith("@skhcn.anson.example"));
        assertThat(people).extracting(person -> person.details().phone()).doesNotHaveDuplicates()
                .allMatch(phone -> phone.startsWith("0900 000 "));
    }

    private static boolean isHeld(PositionDetails position) {
        return !position.startsOn().isAfter(DAY) && (position.endsOn() == null || !position.endsOn().isBefore(DAY));
    }
}
