package vn.thidua.core.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypeFinderTest {

    private static final String OFFICE = "<Types><Override ContentType=\"application/vnd.%s.main+xml\"/></Types>";

    @TempDir private Path folder;

    private Optional<FileType> found(byte[] content, String name) throws IOException {
        Path file = folder.resolve("content");
        Files.write(file, content);
        return TypeFinder.find(file, name);
    }

    private Optional<FileType> found(String content, String name) throws IOException {
        return found(content.getBytes(StandardCharsets.ISO_8859_1), name);
    }

    private static byte[] zip(String entry, String content) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(entry));
            zip.write(content.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    @Test
    void whatItHoldsDecidesAndNotTheName() throws IOException {
        assertThat(found("%PDF-1.7\n", "ảnh.png")).contains(FileType.PDF);
        assertThat(found("\u0089PNG\r\n\u001a\n....", "tệp.pdf")).contains(FileType.PNG);
        assertThat(found("\u00ff\u00d8\u00ff\u00e0..", "x")).contains(FileType.JPEG);
        assertThat(found("GIF89a....", "x")).contains(FileType.GIF);
        assertThat(found("RIFF....WEBPVP8 ", "x")).contains(FileType.WEBP);
        assertThat(found("\0\0\0\u0018ftypmp42....", "x")).contains(FileType.MP4);
        assertThat(found("\u001aE\u00df\u00a3....webm...", "x")).contains(FileType.WEBM);
        assertThat(found("ID3\u0003....", "x")).contains(FileType.MP3);
        assertThat(found("{\\rtf1 chào}", "x.txt")).contains(FileType.RTF);
    }

    @ParameterizedTest
    @CsvSource({"openxmlformats-officedocument.wordprocessingml.document, DOCX", "openxmlformats-officedocument.spreadsheetml.sheet, XLSX",
        "openxmlformats-officedocument.presentationml.presentation, PPTX"})
    void officeDocumentsAreToldApart(String kind, FileType type) throws IOException {
        assertThat(found(zip("[Content_Types].xml", OFFICE.formatted(kind)), "x.zip")).contains(type);
    }

    @Test
    void otherPackagesAreToldApart() throws IOException {
        assertThat(found(zip("mimetype", "application/vnd.oasis.opendocument.text"), "x")).contains(FileType.ODT);
        assertThat(found(zip("ảnh/1.jpg", "x"), "x.docx")).contains(FileType.ZIP);
    }

    @Test
    void documentsWithMacrosAndProgramsAreRefused() throws IOException {
        assertThat(found(zip("[Content_Types].xml", OFFICE.formatted("ms-word.document.macroEnabled")), "x.docx")).isEmpty();
        assertThat(found(zip("META-INF/MANIFEST.MF", "x"), "x.zip")).isEmpty();
        assertThat(found("PK\003\004 and no archive", "x.zip")).isEmpty();
        assertThat(found("MZ\u0090\0\003", "x.txt")).isEmpty();
        assertThat(found("#!/bin/sh\necho", "x.txt")).isEmpty();
        assertThat(found("\177ELF\002", "x.pdf")).isEmpty();
        assertThat(found("\001\002\003", "x.txt")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"WordDocument, DOC", "Workbook, XLS", "PowerPoint Document, PPT"})
    void oldDocumentsAreToldApartByTheirStreams(String stream, FileType type) throws IOException {
        assertThat(found(ole(stream), "x")).contains(type);
    }

    @Test
    void oldDocumentsWithMacrosAndInstallersAreRefused() throws IOException {
        assertThat(found(ole("WordDocument", "Macros"), "x.doc")).isEmpty();
        assertThat(found(ole("!Installer"), "x.doc")).isEmpty();
    }

    private static byte[] ole(String... streams) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var system = new POIFSFileSystem()) {
            for (String stream : streams) {
                system.createDocument(new java.io.ByteArrayInputStream(new byte[5000]), stream);
            }
            system.writeFilesystem(bytes);
        }
        return bytes.toByteArray();
    }

    @ParameterizedTest
    @ValueSource(strings = {"<svg xmlns='x'>", "<?xml version='1.0'?>\n<!-- a -->\n<svg onload='x'>", "\u00ef\u00bb\u00bf<svg >"})
    void aPictureMadeOfTextIsFoundUnderAnyName(String content) throws IOException {
        assertThat(found(content, "x.txt")).contains(FileType.SVG);
        assertThat(FileType.SVG.isShown()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"<!DOCTYPE html><p>", " <HTML lang=vi>", "<!-- c --><script >alert(1)</script>"})
    void aPageIsFoundUnderAnyName(String content) throws IOException {
        assertThat(found(content, "x.csv")).contains(FileType.HTML);
        assertThat(FileType.HTML.isShown()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"a.csv, CSV", "a.md, MARKDOWN", "a.ics, TEXT", "a.bat, TEXT", "a, TEXT", "a.html, HTML"})
    void amongPlainTextsTheNameDecides(String name, FileType type) throws IOException {
        assertThat(found("Kế hoạch;1".getBytes(StandardCharsets.UTF_8), name)).contains(type);
    }
}
