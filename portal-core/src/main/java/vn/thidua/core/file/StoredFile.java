package vn.thidua.core.file;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDateTime;
import java.util.Objects;
import vn.thidua.core.data.Moments;
import vn.thidua.core.security.Actor;
import vn.thidua.core.spi.ContentRef;

/**
 * A file that belongs to a piece of content. What it holds never changes: another version of a file is another file.
 * Its name, its texts and its place among its siblings may change until it is removed.
 */
@Entity(name = "StoredFile")
@Table(name = "core_file")
public class StoredFile {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "core_file_seq")
    @SequenceGenerator(name = "core_file_seq", sequenceName = "core_file_seq", allocationSize = 50)
    private Long id;

    @Version private long version;
    @Column(name = "owner_type") private String ownerType;
    @Column(name = "owner_id") private String ownerId;
    @Column(name = "purpose") private String role;
    @Column(name = "file_name") private String name;
    @Enumerated(EnumType.STRING) @Column(name = "file_type") private FileType type;
    @Column(name = "byte_count") private long size;
    private String sha256;
    private int place;
    private String caption;
    @Column(name = "alt_text") private String altText;
    @Column(name = "added_by") private String addedBy;
    @Column(name = "added_by_name") private String addedByName;
    @Column(name = "added_at") private LocalDateTime addedAt;

    /** For JPA. */
    protected StoredFile() { }

    StoredFile(ContentRef owner, String role, FileDetails details, FileType type, IncomingContent content, Actor by) {
        ownerType = owner.type();
        ownerId = owner.id();
        this.role = Objects.requireNonNull(role, "role");
        this.type = Objects.requireNonNull(type, "type");
        size = content.size();
        sha256 = content.sha256();
        addedBy = by.login();
        addedByName = by.name();
        addedAt = Moments.now();
        describe(details);
    }

    final void describe(FileDetails details) {
        name = FileNames.fitting(details.name(), type);
        caption = details.caption();
        altText = details.altText();
    }

    void moveTo(int newPlace) {
        place = newPlace;
    }

    public Long getId() {
        return id;
    }

    public long getVersion() {
        return version;
    }

    /** The content that it belongs to. */
    public ContentRef owner() {
        return new ContentRef(ownerType, ownerId);
    }

    /** What it is to its owner, such as {@code attachment}. */
    public String getRole() {
        return role;
    }

    /**
     * The name to show and to save it under: no path, no control characters, with an extension that fits the content.
     */
    public String getName() {
        return name;
    }

    public FileType getType() {
        return type;
    }

    /** In bytes. */
    public long getSize() {
        return size;
    }

    /** Of the content, 64 lower-case hexadecimal digits. */
    public String getSha256() {
        return sha256;
    }

    /** Its place among the files of the same owner and role, from 0. */
    public int getPlace() {
        return place;
    }

    /** A line of text for people; may be empty. */
    public String getCaption() {
        return caption;
    }

    /** What a picture shows, for those who do not see it; may be empty. */
    public String getAltText() {
        return altText;
    }

    /** The login of whoever added it. */
    public String getAddedBy() {
        return addedBy;
    }

    /** The name, for people, of whoever added it, as it was then. */
    public String getAddedByName() {
        return addedByName;
    }

    /** When it was added, as stored. */
    public LocalDateTime getAddedAt() {
        return addedAt;
    }

    FileDetails details() {
        return new FileDetails(name, caption, altText);
    }
}
