package vn.thidua.core.organization;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thidua.core.organization.UnitSheet.Draft;
import vn.thidua.core.table.Column;
import vn.thidua.core.table.Headings;
import vn.thidua.core.table.ImportReport.RowError;
import vn.thidua.core.table.RowErrors;
import vn.thidua.core.table.TableReader;

class SheetTest {

    @TempDir private Path folder;
    private RowErrors errors;

    private Headings headings(String csv, List<Column> columns) throws IOException {
        Headings headings = Headings.find(TableReader.read(Files.writeString(folder.resolve("list.csv"), csv)), columns);
        errors = new RowErrors(headings, columns, (key, arguments) -> key);
        return headings;
    }

    private List<Draft> units(String csv, UnitTree tree) throws IOException {
        return new UnitSheet(headings(csv, UnitSheet.COLUMNS), errors, tree).drafts();
    }

    private List<PersonDraft> people(String csv) throws IOException {
        return new PersonSheet(headings(csv, PersonSheet.COLUMNS), errors, Units.TREE, List.of(), List.of()).drafts();
    }

    private List<String> told() {
        return errors.all().stream().map(error -> error.row() + " " + error.field() + " " + error.message()).toList();
    }

    @Test
    void unitsMayComeInAnyOrder() throws IOException {
        List<Draft> drafts = units("""
                Mã;Tên;Loại;Trực thuộc;Ngày thành lập;Ngày giải thể;Sáp nhập vào
                P1;Phòng một;Phòng;SO;1/1/2020;31/12/2022;P2
                P2;Phòng hai;phong;so;2020-01-01;;
                SO;Sở;Sở;;01/01/2020;;
                """, UnitTree.of(List.of()));

        assertThat(told()).isEmpty();
        assertThat(drafts).allMatch(Draft::isNew);
        assertThat(UnitSheet.newByDepth(drafts)).extracting(level -> level.size()).containsExactly(1, 2);
    }

    @Test
    void knownUnitsKeepWhatEmptyCellsDoNotSay() throws IOException {
        List<Draft> drafts = units("Mã;Tên\nvp;Văn phòng Sở\nQLKH;\n", Units.TREE);

        assertThat(told()).isEmpty();
        assertThat(drafts.get(0).differs()).isTrue();
        assertThat(drafts.get(0).details().startsOn()).isEqualTo(Units.START);
        assertThat(drafts.get(1).differs()).isFalse();
    }

    @Test
    void everyBadRowOfUnitsIsTold() throws IOException {
        units("""
                Mã;Tên;Loại;Trực thuộc;Ngày thành lập
                A;;Phòng;SO;01/01/2020
                B;Tên;Kho;SO;31/02/2020
                ;Tên;Phòng;SO;01/01/2020
                A;Tên;Phòng;XYZ;01/01/2020
                """, Units.TREE);

        assertThat(told()).contains("3 kind error.cell.choice", "3 startsOn error.cell.day", "4 code error.cell.needed",
                "5 code error.cell.twice");
    }

    @Test
    void aCircleInTheListIsRefused() throws IOException {
        units("Mã;Trực thuộc\nTT;TT1\n", Units.TREE);

        assertThat(told()).contains("2 parent error.unit.below-itself");
    }

    @Test
    void rowsOfOnePersonAreItsPositions() throws IOException {
        List<PersonDraft> drafts = people("""
                Mã cán bộ;Họ và tên;Ngày sinh;Đơn vị;Chức vụ;Từ ngày;Đến ngày;Đứng đầu đơn vị
                CB1;Nguyễn Văn An;15/3/1980;P. QLKH;Trưởng phòng;01/07/2022;;Có
                CB1;;;VP;Chuyên viên;01/01/2016;;
                """);

        assertThat(told()).isEmpty();
        assertThat(drafts).hasSize(1);
        assertThat(drafts.get(0).details().bornOn()).isEqualTo(LocalDate.of(1980, 3, 15));
        assertThat(drafts.get(0).positions()).extracting(held -> held.details().title(), held -> held.details().endsOn())
                .containsExactly(org.assertj.core.groups.Tuple.tuple("Chuyên viên", LocalDate.of(2022, 6, 30)),
                        org.assertj.core.groups.Tuple.tuple("Trưởng phòng", null));
    }

    @Test
    void positionsEndWhenThePersonLeaves() throws IOException {
        List<PersonDraft> drafts = people("""
                Mã;Họ tên;Ngày rời cơ quan;Đơn vị;Chức vụ;Từ ngày
                CB1;Nguyễn Văn An;31/12/2023;VP;Chuyên viên;01/01/2016
                """);

        assertThat(told()).isEmpty();
        assertThat(drafts.get(0).positions().get(0).details().endsOn()).isEqualTo(LocalDate.of(2023, 12, 31));
    }

    @Test
    void everyBadRowOfPeopleIsTold() throws IOException {
        people("""
                Mã;Họ tên;Giới tính;Email;Đơn vị;Chức vụ;Từ ngày
                CB1;;Nam;an@x.vn;VP;Chuyên viên;01/01/2016
                CB2;An;khác;not an address;VP;Chuyên viên;01/01/2016
                CB3;An;Nữ;;Phòng ma;Chuyên viên;hôm qua
                CB4;An;Nữ;;VP;Chuyên viên;01/01/2010
                CB5;An;Nữ;;QLCN;Chuyên viên;01/01/2016
                """);

        assertThat(told()).contains("2 fullName error.field.required", "3 gender error.cell.choice", "3 email error.field.email",
                "4 unit error.cell.unit", "4 positionStart error.cell.day", "5 positionStart error.position.before-unit",
                "6 positionEnd error.position.after-unit");
        assertThat(errors.all()).extracting(RowError::row).isSorted();
    }
}
