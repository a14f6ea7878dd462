package vn.thidua.honors.award.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import vn.thidua.core.error.PortalException;
import vn.thidua.core.i18n.Messages;
import vn.thidua.core.layout.PageAnswers;
import vn.thidua.core.table.ImportReport;
import vn.thidua.core.table.TableReader;
import vn.thidua.core.table.Uploads;
import vn.thidua.honors.award.AwardImport;

/** Backs {@code honors/award-import.xhtml}: upload, look at what would happen, confirm. Keeps the file between the two. */
@Named
@ViewScoped
public class AwardImportBean implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int ERRORS_SHOWN = 200;

    @Inject private AwardImport imports;
    @Inject private PageAnswers answers;
    @Inject private Messages messages;

    private transient Part file;
    private byte[] content;
    private transient ImportReport report;

    public void load() {
        imports.require();
    }

    public void check() throws IOException {
        content = null;
        if (file == null || file.getSize() == 0) {
            throw PortalException.invalid("file", "import.gone");
        }
        byte[] uploaded = file.getInputStream().readAllBytes();
        report = run(uploaded, true);
        content = report.errors().isEmpty() ? uploaded : null;
    }

    public void apply() {
        if (content == null) {
            throw PortalException.invalid("file", "import.gone");
        }
        ImportReport done = run(content, false);
        answers.tellAndGo("/honors/awards", "award.import.done", done.created(), done.unchanged());
    }

    private ImportReport run(byte[] uploaded, boolean dryRun) {
        return Uploads.use(new ByteArrayInputStream(uploaded), path -> imports.run(path, dryRun));
    }

    /** What would happen; null before a file was looked at. */
    public ImportReport getReport() {
        return report;
    }

    public List<ImportReport.RowError> getErrors() {
        return report.errors().stream().limit(ERRORS_SHOWN).toList();
    }

    public int getMore() {
        return Math.max(0, report.errors().size() - ERRORS_SHOWN);
    }

    public String getFileHelp() {
        return messages.text("import.file.help", TableReader.MOST_ROWS);
    }

    public String getIgnored() {
        return String.join(", ", report.ignoredColumns());
    }

    public String getApplyLabel() {
        return messages.text("import.apply", report.rows());
    }

    public boolean isReady() {
        return content != null;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part value) {
        file = value;
    }
}
