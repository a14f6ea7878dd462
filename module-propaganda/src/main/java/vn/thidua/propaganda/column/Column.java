package vn.thidua.propaganda.column;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** A column (chuyên mục) that posts stand in. Columns are read from the {@link ColumnTree}; one is loaded to be changed only. */
@Entity(name = "PropagandaColumn")
@Table(name = "propaganda_column")
public class Column {

    private static final String OPEN = "OPEN";
    private static final String CLOSED = "CLOSED";

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "propaganda_column_seq")
    @SequenceGenerator(name = "propaganda_column_seq", sequenceName = "propaganda_column_seq", allocationSize = 50)
    private Long id;

    @Version private long version;
    private String code;
    private String name;
    private String description;
    @jakarta.persistence.Column(name = "parent_id") private Long parentId;
    private int place;
    @jakarta.persistence.Column(name = "unit_id") private Long unitId;
    private String access;
    @jakarta.persistence.Column(name = "ended_on") private LocalDate endedOn;

    @ElementCollection
    @CollectionTable(name = "propaganda_column_duty", joinColumns = @JoinColumn(name = "column_id"))
    private Set<ColumnMember> members = new HashSet<>();

    /** For JPA. */
    protected Column() { }

    /**
     * @param details checked before
     */
    Column(ColumnDetails details) {
        change(details);
    }

    final void change(ColumnDetails details) {
        code = details.code();
        name = details.name();
        description = details.description();
        parentId = details.parentId();
        place = details.place();
        unitId = details.unitId();
        access = details.closed() ? CLOSED : OPEN;
        endedOn = details.endedOn();
    }

    final void staff(Collection<ColumnMember> named) {
        members.retainAll(named);
        members.addAll(named);
    }

    public ColumnDetails details() {
        return new ColumnDetails(code, name, description, parentId, place, unitId, CLOSED.equals(access), endedOn);
    }

    /** Who is named in it. */
    public Set<ColumnMember> members() {
        return Set.copyOf(members);
    }

    public Long getId() {
        return id;
    }

    public long getVersion() {
        return version;
    }
}
