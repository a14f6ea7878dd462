package vn.thidua.propaganda.post;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.List;

/** What posts that come again and again begin from, such as a weekly round-up. */
@Entity(name = "PropagandaPostTemplate")
@Table(name = "propaganda_post_template")
public class PostTemplate {

    private static final String YES = "YES";
    private static final String NO = "NO";

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "propaganda_post_template_seq")
    @SequenceGenerator(name = "propaganda_post_template_seq", sequenceName = "propaganda_post_template_seq", allocationSize = 50)
    private Long id;

    @Version private long version;
    private String name;
    @Column(name = "column_id") private long columnId;
    @Column(name = "title_pattern") private String titlePattern;
    @Column(name = "lead_text") private String lead;
    private String body;
    private String tags;
    private String offered;

    /** For JPA. */
    protected PostTemplate() { }

    PostTemplate(TemplateDetails details) {
        change(details);
    }

    final void change(TemplateDetails details) {
        name = details.name();
        columnId = details.columnId();
        titlePattern = details.titlePattern();
        lead = details.lead();
        body = details.body();
        tags = String.join("\n", details.tags());
        offered = details.offered() ? YES : NO;
    }

    public TemplateDetails details() {
        return new TemplateDetails(name, columnId, titlePattern, lead, body, tags.isEmpty() ? List.of() : List.of(tags.split("\n")),
                YES.equals(offered));
    }

    public Long getId() {
        return id;
    }

    public long getVersion() {
        return version;
    }
}
