package vn.thidua.emulation.reading.file;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import vn.thidua.emulation.reading.file.UnreadableFileException.Code;

/** The text layer of a PDF, put back into paragraphs, columns and tables. */
final class PdfReader {

    private static final int MAX_PAGES = 1000;
    /** What the libraries complain about in a damaged file is said to whoever brought it; the server's log need not hold it. */
    private static final List<Logger> LIBRARIES = List.of(Logger.getLogger("org.apache.pdfbox"), Logger.getLogger("org.apache.fontbox"));

    static {
        LIBRARIES.forEach(logger -> logger.setLevel(Level.OFF));
    }

    private PdfReader() { }

    static List<TextBlock> read(byte[] content, FileLimits limits, Deadline deadline) throws IOException {
        new PdfGuard(limits.unpacked(), deadline).check(content);
        var memory = MemoryUsageSetting.setupMainMemoryOnly(limits.unpacked());
        try (PDDocument document = Loader.loadPDF(new RandomAccessReadBuffer(content), "", null, null, memory.streamCache)) {
            if (document.getNumberOfPages() == 0) {
                throw new IOException("No pages");
            }
            if (document.getNumberOfPages() > MAX_PAGES) {
                throw new UnreadableFileException(Code.TOO_LARGE, document.getNumberOfPages(), MAX_PAGES);
            }
            return new PdfLayout(pages(document, deadline), deadline).blocks();
        } catch (InvalidPasswordException e) {
            throw new UnreadableFileException(Code.ENCRYPTED);
        }
    }

    private static List<PdfPage> pages(PDDocument document, Deadline deadline) throws IOException {
        var reader = new PdfPages(deadline);
        List<PdfPage> pages = new ArrayList<>();
        for (int page = 0; page < document.getNumberOfPages(); page++) {
            deadline.check();
            pages.add(reader.read(document, page));
        }
        return pages;
    }
}
