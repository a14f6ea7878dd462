package vn.thidua.honors.catalogue.web;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import vn.thidua.honors.catalogue.AwardLevel;
import vn.thidua.honors.catalogue.EntryDetails;
import vn.thidua.honors.catalogue.EntryKind;
import vn.thidua.honors.catalogue.Recurrence;
import vn.thidua.honors.catalogue.SubjectKind;

/** What stands in the fields of the form of a title or a form. */
public class EntryForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String code;
    private String name;
    private EntryKind kind = EntryKind.FORM;
    private boolean person = true;
    private boolean collective;
    private boolean household;
    private AwardLevel level = AwardLevel.BASE;
    private String authority;
    private BigDecimal multiple;
    private BigDecimal collectiveMultiple;
    private Recurrence recurrence = Recurrence.ANY_TIME;
    private String needs;
    private LocalDate from;
    private LocalDate to;
    private String source;
    private String unsure;

    static EntryForm of(EntryDetails details) {
        var form = new EntryForm();
        form.code = details.code();
        form.name = details.name();
        form.kind = details.kind();
        form.person = details.subjects().contains(SubjectKind.PERSON);
        form.collective = details.subjects().contains(SubjectKind.COLLECTIVE);
        form.household = details.subjects().contains(SubjectKind.HOUSEHOLD);
        form.level = details.level();
        form.authority = details.authority();
        form.multiple = details.multiple();
        form.collectiveMultiple = details.collectiveMultiple();
        form.recurrence = details.recurrence();
        form.needs = details.needs();
        form.from = details.from();
        form.to = details.to();
        form.source = details.source();
        form.unsure = details.unsure();
        return form;
    }

    /** The period that follows another one: the same, from the day after it. */
    static EntryForm after(EntryDetails last) {
        EntryForm form = of(last);
        form.from = last.to() == null ? null : last.to().plusDays(1);
        form.to = null;
        form.source = "";
        form.unsure = "";
        return form;
    }

    EntryDetails details() {
        var subjects = EnumSet.noneOf(SubjectKind.class);
        if (person) {
            subjects.add(SubjectKind.PERSON);
        }
        if (collective) {
            subjects.add(SubjectKind.COLLECTIVE);
        }
        if (household) {
            subjects.add(SubjectKind.HOUSEHOLD);
        }
        return new EntryDetails(code, name, kind, subjects, level, authority, multiple, collectiveMultiple, recurrence, needs, from,
                to, source, unsure);
    }

    public String getCode() {
        return code;
    }

    public void setCode(String value) {
        code = value;
    }

    public String getName() {
        return name;
    }

    public void setName(String value) {
        name = value;
    }

    public EntryKind getKind() {
        return kind;
    }

    public void setKind(EntryKind value) {
        kind = value;
    }

    public boolean isPerson() {
        return person;
    }

    public void setPerson(boolean value) {
        person = value;
    }

    public boolean isCollective() {
        return collective;
    }

    public void setCollective(boolean value) {
        collective = value;
    }

    public boolean isHousehold() {
        return household;
    }

    public void setHousehold(boolean value) {
        household = value;
    }

    public AwardLevel getLevel() {
        return level;
    }

    public void setLevel(AwardLevel value) {
        level = value;
    }

    public String getAuthority() {
        return authority;
    }

    public void setAuthority(String value) {
        authority = value;
    }

    public BigDecimal getMultiple() {
        return multiple;
    }

    public void setMultiple(BigDecimal value) {
        multiple = value;
    }

    public BigDecimal getCollectiveMultiple() {
        return collectiveMultiple;
    }

    public void setCollectiveMultiple(BigDecimal value) {
        collectiveMultiple = value;
    }

    public Recurrence getRecurrence() {
        return recurrence;
    }

    public void setRecurrence(Recurrence value) {
        recurrence = value;
    }

    public String getNeeds() {
        return needs;
    }

    public void setNeeds(String value) {
        needs = value;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate value) {
        from = value;
    }

    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate value) {
        to = value;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String value) {
        source = value;
    }

    public String getUnsure() {
        return unsure;
    }

    public void setUnsure(String value) {
        unsure = value;
    }
}
