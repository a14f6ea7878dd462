package vn.thidua.core.editing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import vn.thidua.core.data.Moments;
import vn.thidua.core.security.Actor;

/**
 * What one person has in an edit page and has not saved yet, one for each person and piece of content. It goes when the page is
 * saved or the person drops it, else after thirty days. Without fields it says only that the page is open.
 */
@Entity(name = "WorkingCopy")
@Table(name = "core_working_copy")
public class WorkingCopy {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "core_working_copy_seq")
    @SequenceGenerator(name = "core_working_copy_seq", sequenceName = "core_working_copy_seq", allocationSize = 50)
    private Long id;

    private String content;
    @Column(name = "account_id") private long accountId;
    @Column(name = "person_name") private String person;
    private String title;
    private String page = "";
    @Column(name = "base_version") private long baseVersion;
    private String fields;
    @Column(name = "saved_at") private LocalDateTime savedAt;
    @Column(name = "seen_at") private LocalDateTime seenAt;

    /** For JPA. */
    protected WorkingCopy() { }

    WorkingCopy(CopyKey key, Actor by) {
        content = key.text();
        accountId = by.accountId().orElseThrow();
        person = by.name();
    }

    void seen(CopyDraft draft) {
        seenAt = Moments.now();
        if (savedAt == null) {
            describe(draft);
        }
    }

    void keep(CopyDraft draft, String json) {
        describe(draft);
        fields = json;
        seenAt = Moments.now();
        savedAt = seenAt;
    }

    private void describe(CopyDraft draft) {
        title = draft.title();
        // A form that was sent and refused stands at an address without parameters.
        if (!page.startsWith(draft.page() + "?")) {
            page = draft.page();
        }
        baseVersion = draft.baseVersion();
    }

    /** The {@link CopyKey} of what it is of. */
    public String getContent() {
        return content;
    }

    public String getPerson() {
        return person;
    }

    /** What the page was called. */
    public String getTitle() {
        return title;
    }

    /** Where the edit page is, below the context root. */
    public String getPage() {
        return page;
    }

    /** The version that the edit began from. */
    public long getBaseVersion() {
        return baseVersion;
    }

    /** Whether anything was typed that is not saved yet. */
    public boolean isKept() {
        return fields != null;
    }

    /** What stands in the fields of the form, by the names under which it sends them. */
    public Map<String, List<String>> fields() {
        return isKept() ? FieldsJson.read(fields) : Map.of();
    }

    /** When the fields were kept, as stored; null when nothing was. */
    public LocalDateTime getSavedAt() {
        return savedAt;
    }

    /** {@link #getSavedAt} as the clocks of Việt Nam show it. */
    public LocalDateTime getSavedLocal() {
        return savedAt == null ? null : Moments.local(savedAt);
    }
}
