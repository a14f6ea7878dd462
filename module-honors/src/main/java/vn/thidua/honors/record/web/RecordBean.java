package vn.thidua.honors.record.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import vn.thidua.core.layout.Parameters;
import vn.thidua.honors.award.Award;
import vn.thidua.honors.catalogue.PrizePayment;
import vn.thidua.honors.record.HonorsRecord;
import vn.thidua.honors.record.RecordService;
import vn.thidua.honors.record.TitleYears;

/** Backs {@code honors/record.xhtml}: of the person or of the unit that the address names. */
@Named("honorsRecordBean")
@RequestScoped
public class RecordBean {

    @Inject private RecordService service;

    private String person;
    private String unit;
    private HonorsRecord found;

    /** Called once the parameters are known; there is no page for nobody. */
    public void load() {
        found = isOfPerson() ? service.ofPerson(Parameters.id(person)) : service.ofUnit(Parameters.id(unit));
    }

    public boolean isOfPerson() {
        return person != null && !person.isBlank();
    }

    public HonorsRecord getFound() {
        return found;
    }

    /** The address of the record over REST, without the ending of a file. */
    public String getAddress() {
        return "/api/v1/honors/records/" + (isOfPerson() ? "people/" + Parameters.id(person) : "units/" + Parameters.id(unit));
    }

    /** How many years without a gap the award's title was given by then; 0 where years do not count. */
    public int consecutive(Award award) {
        return award.isRevoked() ? 0 : title(award).map(title -> title.consecutive(award.details().year())).orElse(0);
    }

    private Optional<TitleYears> title(Award award) {
        return found.titles().stream().filter(title -> title.code().equals(award.details().code())).findFirst();
    }

    /** The titles that were given before and after this year, but not in it. */
    public List<TitleYears> gaps(int year) {
        return found.titles().stream().filter(title -> title.gap(year)).toList();
    }

    public boolean isHighestOnly() {
        return found.payment() == PrizePayment.HIGHEST;
    }

    public String getPerson() {
        return person;
    }

    public void setPerson(String value) {
        person = value;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String value) {
        unit = value;
    }
}
