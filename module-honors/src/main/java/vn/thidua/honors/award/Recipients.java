package vn.thidua.honors.award;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.thidua.core.organization.OrganizationDirectory;
import vn.thidua.core.organization.PersonCard;
import vn.thidua.core.organization.Roster;
import vn.thidua.core.organization.UnitTree;
import vn.thidua.core.text.PlainText;
import vn.thidua.honors.catalogue.SubjectKind;

/**
 * Finds who is meant by an {@link AwardSubject}. Who heads a unit, or whose position begins with one of the words of
 * {@code portal.module.honors.leading-titles}, counts as leading others.
 */
@ApplicationScoped
class Recipients {

    @Inject private OrganizationDirectory organization;
    @Inject @ConfigProperty(name = "portal.module.honors.leading-titles", defaultValue = "Giám đốc,Phó,Trưởng,Chánh,Chi cục trưởng")
    private List<String> leading;

    /** The words without marks, each followed by a space. */
    private List<String> plainLeading = List.of();

    @PostConstruct
    void prepare() {
        plainLeading = leading.stream().map(word -> PlainText.of(word) + " ").toList();
    }

    /** Empty where there is no such person or unit. */
    Optional<Recipient> find(AwardSubject subject, LocalDate day) {
        Roster roster = subject.personId() == null ? null : organization.roster(subject.personId());
        return find(subject, day, roster);
    }

    /** {@link #find(AwardSubject, LocalDate)} for many, with everybody at hand. */
    Optional<Recipient> find(AwardSubject subject, LocalDate day, Roster roster) {
        if (subject.personId() != null) {
            return roster.find(subject.personId(), day).map(this::person);
        }
        if (subject.unitId() != null) {
            return organization.units().find(subject.unitId()).map(unit -> collective(subject, unit));
        }
        return Optional.of(new Recipient(subject.kind(), AwardKeys.outsider(subject.kind(), subject.name(), subject.place()), null, null,
                subject.name(), subject.place(), "", Duty.NONE));
    }

    private Recipient person(PersonCard card) {
        String title = PlainText.of(card.title()) + " ";
        boolean leads = card.unitHead() || plainLeading.stream().anyMatch(title::startsWith);
        return new Recipient(SubjectKind.PERSON, AwardKeys.person(card.id()), card.id(),
                card.unitId().isPresent() ? Long.valueOf(card.unitId().getAsLong()) : null, card.fullName(), "", card.title(),
                leads ? Duty.LEADING : Duty.DIRECT);
    }

    private static Recipient collective(AwardSubject subject, UnitTree.Node unit) {
        boolean group = !subject.name().isEmpty();
        return new Recipient(SubjectKind.COLLECTIVE,
                group ? AwardKeys.group(unit.id(), subject.name()) : AwardKeys.unit(unit.id()), null, unit.id(),
                group ? subject.name() : unit.name(), "", "", Duty.NONE);
    }
}
