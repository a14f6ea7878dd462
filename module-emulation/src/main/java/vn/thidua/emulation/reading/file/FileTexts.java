package vn.thidua.emulation.reading.file;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import vn.thidua.emulation.reading.file.UnreadableFileException.Code;

/** Reads the text of files: DOCX, ODT, PDF with a text layer, HTML, Markdown and plain text. */
public final class FileTexts {

    private static final int MAX_CHARACTERS = 500_000;

    private FileTexts() { }

    /** With the usual limits. */
    public static FileText read(byte[] content, String name) {
        return read(content, name, FileLimits.USUAL);
    }

    /**
     * The text of a file.
     *
     * @param name as the file was called; only asked where the content leaves it open
     * @throws UnreadableFileException when there is no text to be had, whatever the bytes are
     */
    public static FileText read(byte[] content, String name, FileLimits limits) {
        if (content.length == 0) {
            throw new UnreadableFileException(Code.EMPTY);
        }
        if (content.length > limits.bytes()) {
            throw new UnreadableFileException(Code.TOO_LARGE, content.length >> 20, limits.bytes() >> 20);
        }
        FileFormat format = FileFormat.ofContent(content, name).orElseThrow(() -> refusal(content, name));
        try {
            return checked(blocks(format, content, limits));
        } catch (IOException | StackOverflowError | IllegalArgumentException | IllegalStateException | IndexOutOfBoundsException
                | NullPointerException | ClassCastException | ArithmeticException | NegativeArraySizeException
                | UnsupportedOperationException e) {
            // The libraries answer damaged bytes with any of these; what they were fed is broken, not the portal.
            throw UnreadableFileException.broken(e);
        }
    }

    /** Text that was pasted; never fails except for its size. */
    public static FileText ofPasted(String text) {
        if (text.length() > MAX_CHARACTERS) {
            throw new UnreadableFileException(Code.TOO_LARGE, text.length() >> 20, MAX_CHARACTERS >> 20);
        }
        List<TextBlock> blocks = PlainTextReader.read(Normalizer.normalize(text, Normalizer.Form.NFC));
        return new FileText(FileFormat.TEXT, blocks, LegacyFont.isLikely(text));
    }

    private static FileText blocks(FileFormat format, byte[] content, FileLimits limits) throws IOException {
        var deadline = new Deadline(limits.time());
        return switch (format) {
            case DOCX, ODT -> packed(content, limits, deadline);
            case PDF -> text(format, PdfReader.read(content, limits, deadline));
            case HTML -> text(format, HtmlReader.read(content, deadline));
            case MARKDOWN -> text(format, MarkdownReader.read(TextDecoder.decode(content)));
            case TEXT -> text(format, PlainTextReader.read(TextDecoder.decode(content)));
        };
    }

    private static FileText packed(byte[] content, FileLimits limits, Deadline deadline) throws IOException {
        var parts = ZipParts.read(content, limits, deadline);
        if (parts.find("word/document.xml").isPresent()) {
            return text(FileFormat.DOCX, DocxReader.read(parts, deadline));
        }
        if (parts.find("content.xml").isPresent() && !parts.find("mimetype").map(String::new).orElse("text").contains("spreadsheet")) {
            return text(FileFormat.ODT, OdtReader.read(parts, deadline));
        }
        throw new UnreadableFileException(Code.UNSUPPORTED);
    }

    private static FileText text(FileFormat format, List<TextBlock> blocks) {
        return new FileText(format, blocks, false);
    }

    private static FileText checked(FileText text) {
        String plain = text.plain();
        if (plain.length() > MAX_CHARACTERS) {
            throw new UnreadableFileException(Code.TOO_LARGE, plain.length() >> 20, MAX_CHARACTERS >> 20);
        }
        if (plain.chars().noneMatch(Character::isLetterOrDigit)) {
            throw new UnreadableFileException(text.format() == FileFormat.PDF ? Code.NO_TEXT : Code.EMPTY);
        }
        return new FileText(text.format(), text.blocks(), LegacyFont.isLikely(plain));
    }

    private static UnreadableFileException refusal(byte[] content, String name) {
        if (FileFormat.isOle(content) && contains(content, "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE))) {
            return new UnreadableFileException(Code.ENCRYPTED);
        }
        Optional<FileFormat> promised = FileFormat.ofName(name);
        return promised.isPresent() ? new UnreadableFileException(Code.MISLABELLED, FileFormat.ending(name))
                : new UnreadableFileException(Code.UNSUPPORTED);
    }

    private static boolean contains(byte[] content, byte[] part) {
        return new String(content, StandardCharsets.ISO_8859_1).contains(new String(part, StandardCharsets.ISO_8859_1));
    }
}
