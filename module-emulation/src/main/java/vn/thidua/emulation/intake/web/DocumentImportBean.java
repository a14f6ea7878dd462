package vn.thidua.emulation.intake.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.List;
import vn.thidua.core.data.Moments;
import vn.thidua.core.error.PortalException;
import vn.thidua.core.file.ByteCount;
import vn.thidua.core.i18n.Messages;
import vn.thidua.core.layout.FormMessages;
import vn.thidua.core.web.BodyLimits;
import vn.thidua.emulation.document.Visibility;
import vn.thidua.emulation.intake.BatchService;
import vn.thidua.emulation.intake.IncomingFile;
import vn.thidua.emulation.intake.IntakeBatch;
import vn.thidua.emulation.intake.IntakeLine;
import vn.thidua.emulation.intake.IntakeService;
import vn.thidua.emulation.reading.file.FileLimits;

/** Backs {@code emulation/import.xhtml}: a file, pasted text or a ZIP comes in; what waits for review is listed. */
@Named
@RequestScoped
public class DocumentImportBean {

    private static final int SHOWN = 50;
    private static final String REVIEW = "/emulation/import-review?faces-redirect=true&id=";

    @Inject private IntakeService service;
    @Inject private BatchService folders;
    @Inject private FormMessages form;
    @Inject private Messages messages;
    @Inject private BodyLimits limits;

    private Part file;
    private Part folder;
    private String text;
    private Long unitId;
    private Visibility visibility = Visibility.EVERYONE;
    private List<IntakeLine> waiting;
    private List<IntakeBatch> batches;

    /** There is no page for whoever may not import. */
    public void load() {
        service.requireImport();
    }

    public String upload() {
        return answer("upload", () -> REVIEW + service.keep(new IncomingFile(chosen(file, "file").getSubmittedFileName(),
                content(file))).getId());
    }

    public String paste() {
        return answer("paste", () -> REVIEW + service.keep(IncomingFile.pasted(text)).getId());
    }

    public String uploadFolder() {
        return answer("folder", () -> {
            Part zip = chosen(folder, "zip");
            try (InputStream stream = zip.getInputStream()) {
                return "/emulation/import-batch?faces-redirect=true&id="
                        + folders.start(zip.getSubmittedFileName(), stream, unitId, visibility).getId();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private interface Work {
        String outcome();
    }

    private String answer(String formId, Work work) {
        try {
            return work.outcome();
        } catch (PortalException e) {
            form.show(e, formId);
            return null;
        }
    }

    private static Part chosen(Part part, String field) {
        if (part == null || part.getSubmittedFileName() == null || part.getSubmittedFileName().isBlank()) {
            throw PortalException.invalid(field, "file.upload.none");
        }
        return part;
    }

    /** One byte more than is read where there are more, so that the file is refused as too large. */
    private static byte[] content(Part part) {
        try (InputStream stream = part.getInputStream()) {
            return stream.readNBytes(FileLimits.USUAL.bytes() + 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public List<IntakeLine> getWaiting() {
        if (waiting == null) {
            waiting = service.waiting(0, SHOWN).items();
        }
        return waiting;
    }

    public List<IntakeBatch> getBatches() {
        if (batches == null) {
            batches = folders.page(0, SHOWN).items();
        }
        return batches;
    }

    /** A stored moment as the clocks of Việt Nam show it. */
    public LocalDateTime local(LocalDateTime stored) {
        return Moments.local(stored);
    }

    public String getFileHelp() {
        return messages.text("intake.file.help", ByteCount.readable(FileLimits.USUAL.bytes()));
    }

    public String getFolderHelp() {
        return messages.text("intake.folder.help", ByteCount.readable(limits.largestUpload()));
    }

    public Visibility[] getVisibilities() {
        return Visibility.values();
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part value) {
        file = value;
    }

    public Part getFolder() {
        return folder;
    }

    public void setFolder(Part value) {
        folder = value;
    }

    public String getText() {
        return text;
    }

    public void setText(String value) {
        text = value;
    }

    public Long getUnitId() {
        return unitId;
    }

    public void setUnitId(Long value) {
        unitId = value;
    }

    public Visibility getVisibility() {
        return visibility;
    }

    public void setVisibility(Visibility value) {
        visibility = value;
    }
}
