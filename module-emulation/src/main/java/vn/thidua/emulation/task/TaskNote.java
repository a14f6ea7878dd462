package vn.thidua.emulation.task;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDateTime;
import vn.thidua.core.data.Moments;

/** What somebody did with a task and said about it. Notes are written once and stay. */
@Entity(name = "EmulationTaskNote")
@Table(name = "emulation_task_note")
public class TaskNote {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "emulation_task_note_seq")
    @SequenceGenerator(name = "emulation_task_note_seq", sequenceName = "emulation_task_note_seq", allocationSize = 50)
    private Long id;

    @Column(name = "task_id") private long taskId;
    @Enumerated(EnumType.STRING) private TaskAction action;
    private String text;
    private String author;
    @Column(name = "written_at") private LocalDateTime writtenAt;

    /** For JPA. */
    protected TaskNote() { }

    TaskNote(long taskId, TaskAction action, String text, String author) {
        this.taskId = taskId;
        this.action = action;
        this.text = text;
        this.author = author;
        writtenAt = Moments.now();
    }

    public Long getId() {
        return id;
    }

    public TaskAction getAction() {
        return action;
    }

    /** May be empty. */
    public String getText() {
        return text;
    }

    /** Name of who wrote it. */
    public String getAuthor() {
        return author;
    }

    /** When, as stored. */
    public LocalDateTime getWrittenAt() {
        return writtenAt;
    }
}
