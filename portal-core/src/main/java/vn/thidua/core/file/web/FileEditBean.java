package vn.thidua.core.file.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;
import vn.thidua.core.error.PortalException;
import vn.thidua.core.file.ByteCount;
import vn.thidua.core.file.FilePlace;
import vn.thidua.core.file.FileService;
import vn.thidua.core.file.NewFile;
import vn.thidua.core.i18n.Messages;
import vn.thidua.core.layout.PageAnswers;
import vn.thidua.core.spi.ContentRef;
import vn.thidua.core.web.BodyLimits;

/**
 * Backs {@code files.xhtml}, on which the files of one role of a piece of content are added, described, ordered and
 * removed.
 */
@Named
@ViewScoped
public class FileEditBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject private FileService service;
    @Inject private BodyLimits limits;
    @Inject private PageAnswers answers;
    @Inject private Messages messages;

    private String owner;
    private String role = FileService.ATTACHMENT;
    private String title;
    private String backPath;
    private String seen;
    private transient List<FileRow> rows;
    private transient List<Part> uploads;

    /** There is no page for whoever may not change these files. */
    public void load() {
        FilePlace place = service.place(ref(), role);
        title = place.title();
        backPath = place.path();
    }

    /** Takes all chosen files or none of them. */
    public void upload() {
        List<Part> chosen = uploads == null ? List.of() : uploads.stream().filter(FileEditBean::isChosen).toList();
        if (chosen.isEmpty()) {
            throw PortalException.invalid("file", "file.upload.none");
        }
        service.addAll(ref(), role, chosen.stream().map(FileEditBean::newFile).toList());
        done("file.upload.done", chosen.size());
    }

    private static boolean isChosen(Part part) {
        return part.getSubmittedFileName() != null && !part.getSubmittedFileName().isBlank();
    }

    private static NewFile newFile(Part part) {
        try {
            return NewFile.of(part.getSubmittedFileName(), part.getInputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void describe(FileRow row) {
        demandSame();
        service.describe(row.getId(), row.version(), row.details());
        done("file.described", row.getTitle());
    }

    public void move(FileRow row, int step) {
        demandSame();
        service.move(row.getId(), row.version(), row.place() + step);
        done("file.moved", row.getTitle());
    }

    public void remove(FileRow row) {
        demandSame();
        service.remove(row.getId(), row.version());
        done("file.removed", row.getTitle());
    }

    /** Which rows the form was shown with; a form of an older list says nothing about the rows of this one. */
    public String getSeen() {
        return state();
    }

    public void setSeen(String value) {
        seen = value;
    }

    private void demandSame() {
        if (!state().equals(seen)) {
            throw PortalException.conflict("error.file.list");
        }
    }

    private String state() {
        return getRows().stream().map(row -> row.getId() + ":" + row.version()).collect(Collectors.joining(" "));
    }

    private void done(String messageKey, Object... arguments) {
        answers.tellAndGo(FilesBean.path(ref(), role), messageKey, arguments);
    }

    private ContentRef ref() {
        try {
            return ContentRef.parse(owner == null ? "" : owner);
        } catch (IllegalArgumentException e) {
            throw PortalException.notFound("error.page.unknown");
        }
    }

    public List<FileRow> getRows() {
        if (rows == null) {
            rows = service.list(ref(), role).stream().map(file -> new FileRow(file, service.isThere(file))).toList();
        }
        return rows;
    }

    public String getUploadHelp() {
        return messages.text("file.upload.help", ByteCount.readable(limits.largestUpload()));
    }

    public String getTitle() {
        return title;
    }

    public String getBackPath() {
        return backPath;
    }

    public String getOwner() {
        return owner;
    }

    public void setOwner(String value) {
        owner = value;
    }

    public String getRole() {
        return role;
    }

    public void setRole(String value) {
        role = value;
    }

    public List<Part> getUploads() {
        return uploads;
    }

    public void setUploads(List<Part> value) {
        uploads = value;
    }
}
