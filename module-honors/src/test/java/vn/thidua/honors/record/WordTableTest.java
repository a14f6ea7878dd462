package vn.thidua.honors.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeMap;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

class WordTableTest {

    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private static Document part(byte[] file, String name) throws Exception {
        var parts = new TreeMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file), StandardCharsets.UTF_8)) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        assertThat(parts).containsOnlyKeys("[Content_Types].xml", "_rels/.rels", "word/document.xml");
        var factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(parts.get(name)));
    }

    @Test
    void everyRowIsARowOfTheTable() throws Exception {
        byte[] file = new WordTable("CÁC HÌNH THỨC", "Nguyễn Thị Hoa", List.of(List.of("Năm", "Danh hiệu", "Quyết định"),
                List.of("2025", "Chiến sĩ thi đua <cơ sở> & hơn", "Quyết định số 198/QĐ-SKHCN"))).bytes();
        Document document = part(file, "word/document.xml");
        assertThat(document.getElementsByTagNameNS(WORD, "tr").getLength()).isEqualTo(2);
        assertThat(document.getElementsByTagNameNS(WORD, "tc").getLength()).isEqualTo(6);
        assertThat(document.getElementsByTagNameNS(WORD, "tblHeader").getLength()).isOne();
        assertThat(document.getDocumentElement().getTextContent())
                .contains("CÁC HÌNH THỨC", "Nguyễn Thị Hoa", "Chiến sĩ thi đua <cơ sở> & hơn", "198/QĐ-SKHCN");
        assertThat(part(file, "[Content_Types].xml").getDocumentElement().getLocalName()).isEqualTo("Types");
        assertThat(part(file, "_rels/.rels").getDocumentElement().getLocalName()).isEqualTo("Relationships");
    }
}
