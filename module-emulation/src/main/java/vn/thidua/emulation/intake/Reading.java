package vn.thidua.emulation.intake;

import vn.thidua.core.text.CleanText;
import vn.thidua.emulation.reading.DocumentReader;
import vn.thidua.emulation.reading.file.FileText;
import vn.thidua.emulation.reading.file.FileTexts;

/**
 * A file that was read. Takes up to ten seconds and no database.
 *
 * @param original the text as it stands in the file
 */
record Reading(IncomingFile file, String sha256, Understood understood, String original) {

    /**
     * @throws vn.thidua.emulation.reading.file.UnreadableFileException when the file gives no text
     */
    static Reading of(IncomingFile file) {
        FileText text = FileTexts.read(file.content(), file.name());
        return new Reading(file, file.sha256(), Understanding.of(DocumentReader.read(text)), CleanText.paragraphs(text.plain()));
    }

    Reading as(Understood other) {
        return new Reading(file, sha256, other, original);
    }
}
