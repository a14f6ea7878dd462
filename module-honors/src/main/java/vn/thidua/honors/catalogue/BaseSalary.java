package vn.thidua.honors.catalogue;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.LocalDateTime;
import vn.thidua.core.data.Moments;

/** The base salary of one period; prizes are multiples of it. A new sum is a new row, and the old one ends the day before. */
@Entity(name = "HonorsBaseSalary")
@Table(name = "honors_base_salary")
public class BaseSalary {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "honors_base_salary_seq")
    @SequenceGenerator(name = "honors_base_salary_seq", sequenceName = "honors_base_salary_seq", allocationSize = 50)
    private Long id;

    @Version private long version;
    private long amount;
    @Column(name = "from_day") private LocalDate fromDay;
    @Column(name = "to_day") private LocalDate toDay;
    private String source;
    private String unsure;
    @Column(name = "changed_by") private String changedBy;
    @Column(name = "changed_at") private LocalDateTime changedAt;

    /** For JPA. */
    protected BaseSalary() { }

    /**
     * @param details checked before
     */
    BaseSalary(SalaryDetails details, String by) {
        change(details, by);
    }

    final void change(SalaryDetails details, String by) {
        amount = details.amount();
        fromDay = details.from();
        toDay = details.to();
        source = details.source();
        unsure = details.unsure();
        changedBy = by;
        changedAt = Moments.now();
    }

    /** What people said about it. */
    public SalaryDetails details() {
        return new SalaryDetails(amount, fromDay, toDay, source, unsure);
    }

    public Long getId() {
        return id;
    }

    public long getVersion() {
        return version;
    }

    /** Name of who changed it last. */
    public String getChangedBy() {
        return changedBy;
    }

    /** When it was changed last, as stored. */
    public LocalDateTime getChangedAt() {
        return changedAt;
    }
}
