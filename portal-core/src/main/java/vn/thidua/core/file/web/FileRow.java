package vn.thidua.core.file.web;

import java.time.LocalDateTime;
import vn.thidua.core.data.Moments;
import vn.thidua.core.file.ByteCount;
import vn.thidua.core.file.FileDetails;
import vn.thidua.core.file.FileType;
import vn.thidua.core.file.StoredFile;

/** A file as pages show it, with what people may type about it. */
public final class FileRow {

    private final StoredFile file;
    private final boolean there;
    private String name;
    private String caption;
    private String altText;

    FileRow(StoredFile file, boolean there) {
        this.file = file;
        this.there = there;
        name = file.getName();
        caption = file.getCaption();
        altText = file.getAltText();
    }

    FileDetails details() {
        return new FileDetails(name, caption, altText);
    }

    public long getId() {
        return file.getId();
    }

    long version() {
        return file.getVersion();
    }

    int place() {
        return file.getPlace();
    }

    /** The name as it is stored, whatever was typed since. */
    public String getTitle() {
        return file.getName();
    }

    public String getStoredCaption() {
        return file.getCaption();
    }

    public String getStoredAltText() {
        return file.getAltText();
    }

    public FileType getType() {
        return file.getType();
    }

    public String getSize() {
        return ByteCount.readable(file.getSize());
    }

    public String getAddedBy() {
        return file.getAddedByName();
    }

    public LocalDateTime getAdded() {
        return Moments.local(file.getAddedAt());
    }

    /** Whether the content is on disk, as it should be. */
    public boolean isThere() {
        return there;
    }

    /** Where the content is, below the context root. */
    public String getPath() {
        return "/api/v1/files/" + file.getId() + "/content";
    }

    public String getName() {
        return name;
    }

    public void setName(String value) {
        name = value;
    }

    public String getCaption() {
        return caption;
    }

    public void setCaption(String value) {
        caption = value;
    }

    public String getAltText() {
        return altText;
    }

    public void setAltText(String value) {
        altText = value;
    }
}
