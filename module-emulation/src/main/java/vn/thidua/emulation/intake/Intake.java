package vn.thidua.emulation.intake;

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
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import vn.thidua.core.data.Moments;
import vn.thidua.core.error.PortalException;
import vn.thidua.core.file.FileDetails;
import vn.thidua.core.security.Actor;
import vn.thidua.core.spi.ContentRef;
import vn.thidua.core.text.CleanText;

/**
 * One file on its way into the library: what was understood of it, as people have corrected it so far, and what became of it. In a
 * batch it begins as PENDING; alone it is read at once and waits in REVIEW, or is SAVED.
 */
@Entity(name = "EmulationIntake")
@Table(name = "emulation_intake")
public class Intake {

    /** Under this type and its id the original belongs to it. */
    public static final String TYPE = "emulation.intake";

    private static final int ARGUMENTS_LIMIT = 1000;
    private static final int ENTRY_LIMIT = 1000;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "emulation_intake_seq")
    @SequenceGenerator(name = "emulation_intake_seq", sequenceName = "emulation_intake_seq", allocationSize = 50)
    private Long id;

    @Version private long version;
    @Column(name = "batch_id") private Long batchId;
    private int place;
    private String name;
    private String entry = "";
    private String sha256 = "";
    @Enumerated(EnumType.STRING) private IntakeState state;
    private String cause = "";
    @Column(name = "cause_arguments") private String causeArguments = "";
    @Column(name = "document_id") private Long documentId;
    @Column(name = "twin_id") private Long twinId;
    private String login;
    @Column(name = "brought_by") private String broughtBy;
    @Column(name = "brought_at") private LocalDateTime broughtAt;
    private String reading = "";
    private String original = "";

    /** For JPA. */
    protected Intake() { }

    /** A file that somebody brings by itself. */
    Intake(String name, Actor by) {
        this.name = name;
        state = IntakeState.REVIEW;
        login = by.login();
        broughtBy = by.name();
        broughtAt = Moments.now();
    }

    /**
     * A file of a batch.
     *
     * @param path its name in the ZIP, with its folders
     */
    Intake(long batchId, int place, String path, Actor by) {
        this(FileDetails.named(path).name(), by);
        this.batchId = batchId;
        this.place = place;
        entry = CleanText.line(path);
        entry = entry.substring(0, Math.min(entry.length(), ENTRY_LIMIT));
        state = IntakeState.PENDING;
    }

    final void read(String digest, String understood, String text) {
        sha256 = digest;
        reading = understood;
        original = text;
    }

    final void correct(String understood) {
        reading = understood;
    }

    final void review() {
        state = IntakeState.REVIEW;
    }

    final void saved(long document) {
        state = IntakeState.SAVED;
        documentId = document;
    }

    final void discard() {
        state = IntakeState.DISCARDED;
    }

    /** The library has this document already. */
    final void duplicate(String digest, long document) {
        sha256 = digest;
        state = IntakeState.DUPLICATE;
        documentId = document;
    }

    /** Another file that waits holds the same. */
    final void duplicateOf(String digest, long intake) {
        sha256 = digest;
        state = IntakeState.DUPLICATE;
        twinId = intake;
    }

    final void failed(PortalException failure) {
        state = IntakeState.FAILED;
        cause = failure.messageKey();
        String arguments = String.join("\n", failure.arguments().stream().map(String::valueOf).toList());
        causeArguments = arguments.substring(0, Math.min(arguments.length(), ARGUMENTS_LIMIT));
    }

    public ContentRef ref() {
        return ContentRef.of(TYPE, id);
    }

    public Long getId() {
        return id;
    }

    public long getVersion() {
        return version;
    }

    /** The batch it came with; empty for a file that came alone. */
    public OptionalLong batch() {
        return batchId == null ? OptionalLong.empty() : OptionalLong.of(batchId);
    }

    /** What the file was called. */
    public String getName() {
        return name;
    }

    public IntakeState getState() {
        return state;
    }

    /** The document that was made of it, or that the library had already. */
    public OptionalLong document() {
        return documentId == null ? OptionalLong.empty() : OptionalLong.of(documentId);
    }

    /** The key of the message that says why it failed; empty when it did not. */
    public String getCause() {
        return cause;
    }

    static List<String> arguments(String stored) {
        return stored.isEmpty() ? List.of() : Arrays.asList(stored.split("\n", -1));
    }

    /** The account that brought it. */
    public String getLogin() {
        return login;
    }

    /** The name, for people, of whoever brought it. */
    public String getBroughtBy() {
        return broughtBy;
    }

    /** When it was brought, as stored. */
    public LocalDateTime getBroughtAt() {
        return broughtAt;
    }

    /** The text of the file as it was read. */
    public String getOriginal() {
        return original;
    }

    String sha256() {
        return sha256;
    }

    int place() {
        return place;
    }

    String reading() {
        return reading;
    }
}
