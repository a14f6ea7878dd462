package vn.thidua.core.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thidua.core.error.PortalException;

class TableReaderTest {

    @TempDir private Path folder;

    private Path file(byte[] content) throws IOException {
        return Files.write(folder.resolve("upload"), content);
    }

    private Table csv(String text) throws IOException {
        return TableReader.read(file(text.getBytes(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a;b\n1;\"x;y\"\n", "a,b\r\n1,\"x;y\"\r\n", "a\tb\n1\tx;y\n", "\uFEFFa;b\n1;\"x;y\"\n",
        "sep=,\na,b\n1,x;y\n"})
    void csvIsReadWithAnySeparator(String text) throws IOException {
        assertThat(csv(text).rows()).extracting(Table.Row::cells)
                .containsExactly(List.of("a", "b"), List.of("1", "x;y"));
    }

    @Test
    void rowsAreNumberedAsASpreadsheetShowsThem() throws IOException {
        assertThat(csv("a;b\n\n1;2\n;\n3;4\n").rows()).extracting(Table.Row::number).containsExactly(1, 3, 5);
    }

    @Test
    void spreadsheetsGiveDatesAndNumbersAsText() throws IOException {
        Path path = folder.resolve("book.xlsx");
        try (var book = new XSSFWorkbook(); OutputStream out = Files.newOutputStream(path)) {
            var row = book.createSheet().createRow(2);
            row.createCell(0).setCellValue("Nguyễn Văn An");
            var style = book.createCellStyle();
            style.setDataFormat(book.getCreationHelper().createDataFormat().getFormat("dd/mm/yyyy"));
            var day = row.createCell(1);
            day.setCellValue(LocalDate.of(2024, 3, 15));
            day.setCellStyle(style);
            row.createCell(3).setCellValue(12345678901d);
            book.write(out);
        }

        Table.Row row = TableReader.read(path).rows().get(0);

        assertThat(row.number()).isEqualTo(3);
        assertThat(row.cells()).containsExactly("Nguyễn Văn An", "2024-03-15", "", "12345678901");
    }

    @Test
    void templatesCanBeReadBack() throws IOException {
        List<List<String>> rows = List.of(List.of("Mã", "Tên"), List.of("A", "x \"y\"; z"));

        assertThat(TableReader.read(file(TableWriter.csv(rows))).rows()).extracting(Table.Row::cells)
                .containsExactlyElementsOf(rows);
        assertThat(TableReader.read(file(TableWriter.xlsx(rows))).rows()).extracting(Table.Row::cells)
                .containsExactlyElementsOf(rows);
    }

    @Test
    void whateverCannotBeReadIsRefusedWithAReason() throws IOException {
        assertThatThrownBy(() -> csv("")).isInstanceOf(PortalException.class);
        assertThatThrownBy(() -> csv("a;b\n\"x;y\n1")).hasMessageContaining("error.table.quotes");
        assertThatThrownBy(() -> TableReader.read(file("Mã;Tên".getBytes(StandardCharsets.UTF_16)))).isInstanceOf(PortalException.class);
        assertThatThrownBy(() -> TableReader.read(file(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1})))
                .hasMessageContaining("error.table.old-office");
        assertThatThrownBy(() -> csv("a\n" + "1\n".repeat(TableReader.MOST_ROWS + 1)))
                .hasMessageContaining("error.table.too-many-rows");
        assertThatThrownBy(() -> csv("a;b\n" + "x;".repeat(200))).hasMessageContaining("error.table.too-many-columns");
    }

    @Test
    void brokenArchivesAreRefusedWhateverTheirBytes() throws IOException {
        byte[] sound = TableWriter.xlsx(List.of(List.of("Mã", "Tên"), List.of("A", "B")));
        var random = new Random(7);
        for (int i = 0; i < 200; i++) {
            byte[] broken = sound.clone();
            for (int j = 0; j < 1 + i / 10; j++) {
                broken[4 + random.nextInt(broken.length - 4)] = (byte) random.nextInt(256);
            }
            try {
                TableReader.read(file(broken));
            } catch (PortalException expected) {
                assertThat(expected.kind()).isEqualTo(PortalException.Kind.UNPROCESSABLE);
            }
        }
    }

    @Test
    void anArchiveThatGrowsOutOfProportionIsRefused() throws IOException {
        Path bomb = folder.resolve("bomb.xlsx");
        byte[] sound = TableWriter.xlsx(List.of(List.of("Mã")));
        try (var in = new java.util.zip.ZipInputStream(new java.io.ByteArrayInputStream(sound));
                var out = new ZipOutputStream(Files.newOutputStream(bomb))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                byte[] content = in.readAllBytes();
                if (entry.getName().endsWith("sheet1.xml")) {
                    String text = new String(content, StandardCharsets.UTF_8);
                    int end = text.indexOf("<sheetData>") + "<sheetData>".length();
                    out.write(text.substring(0, end).getBytes(StandardCharsets.UTF_8));
                    byte[] spaces = " ".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
                    for (int i = 0; i < 200; i++) {
                        out.write(spaces);
                    }
                    out.write(text.substring(end).getBytes(StandardCharsets.UTF_8));
                } else {
                    out.write(content);
                }
            }
        }

        assertThatThrownBy(() -> TableReader.read(bomb)).hasMessageContaining("error.table.unreadable");
    }

    @Test
    void daysAreReadAsPeopleWriteThem() {
        var day = LocalDate.of(2024, 3, 5);
        assertThat(List.of("05/03/2024", "5/3/2024", "5.3.2024", "05-03-2024", "2024-03-05", " 2024-3-5 ", "2024-03-05T00:00"))
                .allSatisfy(text -> assertThat(CellDates.parse(text)).contains(day));
        assertThat(List.of("31/02/2024", "2024", "03/15/2024", "45000", "mai", "")).allSatisfy(text ->
                assertThat(CellDates.parse(text)).isEmpty());
    }

    @Test
    void headingsAreFoundBelowATitleAndWithoutMarks() throws IOException {
        var columns = List.of(Column.needed("code", "Mã cán bộ", "Code"), Column.of("name", "Họ và tên"));
        Table table = csv("DANH SÁCH\n\nho va ten (*);Ghi chú;MA CAN BO\nAn;x;1\n");

        Headings headings = Headings.find(table, columns);

        assertThat(headings.rows()).hasSize(1);
        assertThat(headings.cell(headings.rows().get(0), "code")).isEqualTo("1");
        assertThat(headings.cell(headings.rows().get(0), "name")).isEqualTo("An");
        assertThat(headings.ignored()).containsExactly("Ghi chú");
        assertThatThrownBy(() -> Headings.find(csv("Tên\nA"), columns)).hasMessageContaining("column-missing");
        assertThatThrownBy(() -> Headings.find(csv("Mã cán bộ;Code\n1;2"), columns)).hasMessageContaining("column-twice");
    }
}
