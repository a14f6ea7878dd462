package vn.thidua.honors.award.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.thidua.core.error.PortalException;
import vn.thidua.core.layout.EditConflict;
import vn.thidua.core.layout.EditPage;
import vn.thidua.core.layout.Parameters;
import vn.thidua.core.organization.OrganizationDirectory;
import vn.thidua.core.organization.PersonCard;
import vn.thidua.core.organization.PersonFilter;
import vn.thidua.core.organization.PersonFilter.Presence;
import vn.thidua.core.organization.PersonService;
import vn.thidua.honors.award.Award;
import vn.thidua.honors.award.AwardDetails;
import vn.thidua.honors.award.AwardKind;
import vn.thidua.honors.award.AwardService;
import vn.thidua.honors.award.DuplicateAwardException;
import vn.thidua.honors.catalogue.Catalogues;
import vn.thidua.honors.catalogue.SubjectKind;

/** Backs {@code honors/award-edit.xhtml}: a new award, one like another of the same decision, or the one that the address names. */
@Named
@ViewScoped
public class AwardEditBean extends EditPage<Award> {

    private static final long serialVersionUID = 1L;
    private static final int SUGGESTIONS = 8;

    @Inject private AwardService service;
    @Inject private OrganizationDirectory organization;
    @Inject private PersonService people;
    @Inject private Catalogues catalogues;

    private String like;
    private Long earlier;
    private AwardForm fields = new AwardForm();

    public AwardEditBean() {
        super("award");
    }

    @Override
    public void load() {
        if (isExisting()) {
            Award award = service.getForEdit(existingId());
            sees(award.getVersion());
            AwardDetails details = award.details();
            fields = AwardForm.of(details, card(details.subject().personId()));
        } else {
            service.requireAdd();
            Parameters.optionalId(like).map(service::get).ifPresent(other -> fields = AwardForm.like(other.details()));
        }
    }

    private Optional<PersonCard> card(Long personId) {
        return personId == null ? Optional.empty() : organization.findPerson(personId);
    }

    @Override
    protected Award store() {
        earlier = null;
        try {
            AwardDetails details = fields.details(personId());
            return isExisting() ? service.change(existingId(), seenVersion(), details) : service.add(details);
        } catch (DuplicateAwardException e) {
            earlier = e.earlierId();
            throw e;
        }
    }

    private Long personId() {
        String code = fields.personCode();
        return code.isEmpty() ? null : organization.findPersonByCode(code).map(PersonCard::id)
                .orElseThrow(() -> PortalException.invalid("personId", "error.award.row.code", code));
    }

    @Override
    protected String pageOf(Award saved) {
        return "/honors/award?faces-redirect=true&id=" + saved.getId();
    }

    @Override
    protected EditConflict compare() {
        Award theirs = service.get(existingId());
        sees(theirs.getVersion());
        AwardDetails mine = fields.details(null);
        AwardDetails other = theirs.details();
        return new EditConflict(theirs.getChangedBy(), theirs.getChangedAt())
                .field(label("subject"), fields.subjectLine(), theirs.subjectName())
                .field(label("code"), mine.code(), other.code()).field(label("year"), mine.year(), other.year())
                .field(label("decisionNumber"), mine.decisionNumber(), other.decisionNumber())
                .field(label("decidedOn"), mine.decidedOn(), other.decidedOn())
                .field(label("authority"), mine.authority(), other.authority())
                .field(label("achievement"), mine.achievement(), other.achievement());
    }

    /** Lines such as {@code AS016 – Nguyễn Thị Hoa – Chuyên viên} for what is being typed; those who left are among them. */
    public List<String> suggest(String words) {
        return people.page(new PersonFilter(words, Set.of(), Presence.ALL), 0, SUGGESTIONS).stream().map(AwardForm::line).toList();
    }

    /** The award that stands in the way of this one; null for none. */
    public Long getEarlier() {
        return earlier;
    }

    public List<String> getCodes() {
        return List.copyOf(catalogues.current().names().keySet());
    }

    /** The latest name of a title or form. */
    public String codeName(String code) {
        return catalogues.current().name(code);
    }

    public AwardKind[] getKinds() {
        return AwardKind.values();
    }

    public SubjectKind[] getSubjects() {
        return SubjectKind.values();
    }

    public AwardForm getFields() {
        return fields;
    }

    public String getLike() {
        return like;
    }

    public void setLike(String value) {
        like = value;
    }
}
