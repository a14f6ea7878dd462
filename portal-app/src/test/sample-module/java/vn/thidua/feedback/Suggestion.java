package vn.thidua.feedback;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;
import vn.thidua.core.data.Moments;

/** What somebody would like to see done better. Written once, then only read. */
@Entity(name = "FeedbackSuggestion")
@Table(name = "feedback_suggestion")
public class Suggestion {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "feedback_suggestion_seq")
    @SequenceGenerator(name = "feedback_suggestion_seq", sequenceName = "feedback_suggestion_seq", allocationSize = 50)
    private Long id;

    private String title;
    private String body;
    private String author;
    @Column(name = "written_on") private LocalDate writtenOn;

    /** For JPA. */
    protected Suggestion() { }

    Suggestion(String title, String body, String author) {
        this.title = title.strip();
        this.body = body.strip();
        this.author = author;
        writtenOn = Moments.today();
    }

    public Long getId() {
        return id;
    }

    public String getTitle() {
        return title;
    }

    public String getBody() {
        return body;
    }

    public String getAuthor() {
        return author;
    }

    public LocalDate getWrittenOn() {
        return writtenOn;
    }
}
