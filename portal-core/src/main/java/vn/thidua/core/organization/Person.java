package vn.thidua.core.organization;

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
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import vn.thidua.core.text.PlainText;
import vn.thidua.core.text.VietnameseOrder;

/**
 * Somebody who works or worked in the department. People are never deleted: they leave, and their awards and dossiers go on
 * speaking of them.
 */
@Entity(name = "Person")
@Table(name = "core_person")
public class Person {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "core_person_seq")
    @SequenceGenerator(name = "core_person_seq", sequenceName = "core_person_seq", allocationSize = 50)
    private Long id;

    @Version private long version;
    private String code;
    @Column(name = "full_name") private String fullName;
    @Column(name = "plain_name") private String plainName;
    @Column(name = "sort_name") private String sortName;
    @Enumerated(EnumType.STRING) private Gender gender;
    @Column(name = "born_on") private LocalDate bornOn;
    private String email;
    private String phone;
    @Column(name = "joined_on") private LocalDate joinedOn;
    @Column(name = "left_on") private LocalDate leftOn;

    /** For JPA. */
    protected Person() { }

    /** A person as described; {@link PersonService} has checked it. */
    Person(PersonDetails details) {
        describe(details);
    }

    /** Takes over everything that people may change. */
    final void describe(PersonDetails details) {
        code = Objects.requireNonNull(details.code(), "code");
        fullName = Objects.requireNonNull(details.fullName(), "fullName");
        plainName = PlainText.of(fullName);
        sortName = VietnameseOrder.nameKey(fullName);
        gender = details.gender();
        bornOn = details.bornOn();
        email = details.email();
        phone = details.phone();
        joinedOn = details.joinedOn();
        leftOn = details.leftOn();
    }

    /** The person as described now, personal data included. */
    public PersonDetails details() {
        return new PersonDetails(code, fullName, gender, bornOn, email, phone, joinedOn, leftOn);
    }

    public Long getId() {
        return id;
    }

    public long getVersion() {
        return version;
    }

    public String getCode() {
        return code;
    }

    public String getFullName() {
        return fullName;
    }

    public Optional<String> getEmail() {
        return Optional.ofNullable(email);
    }

    public Optional<LocalDate> getJoinedOn() {
        return Optional.ofNullable(joinedOn);
    }

    /** The last day at work; empty while the person works here. */
    public Optional<LocalDate> getLeftOn() {
        return Optional.ofNullable(leftOn);
    }
}
