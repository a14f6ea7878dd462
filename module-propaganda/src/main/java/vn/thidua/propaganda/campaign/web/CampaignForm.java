package vn.thidua.propaganda.campaign.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.thidua.core.search.web.PickedContent;
import vn.thidua.core.spi.ContentRef;
import vn.thidua.propaganda.campaign.CampaignDetails;

/** What stands in the fields of the form of a campaign. */
public class CampaignForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String title;
    private String purpose;
    private String movement;
    private LocalDate from;
    private LocalDate to;
    private LocalDate anniversaryOn;
    private String anniversaryName;
    private Long[] unitIds = {};
    private Long[] audienceIds = {};
    private Long[] channelIds = {};
    private PickedContent links = PickedContent.none();
    private String note;
    private Rows<ThemeRow> themes = new Rows<>(List.of(), ThemeRow::new);
    private Rows<PhaseRow> phases = new Rows<>(List.of(), PhaseRow::new);

    /**
     * @param links those of the details, as the picker holds them
     */
    static CampaignForm of(CampaignDetails details, PickedContent links) {
        var form = new CampaignForm();
        form.title = details.title();
        form.purpose = details.purpose();
        form.movement = details.movement();
        form.from = details.from();
        form.to = details.to();
        form.anniversaryOn = details.anniversaryOn();
        form.anniversaryName = details.anniversaryName();
        form.unitIds = details.unitIds().toArray(Long[]::new);
        form.audienceIds = details.audienceIds().toArray(Long[]::new);
        form.channelIds = details.channelIds().toArray(Long[]::new);
        form.links = links;
        form.note = details.note();
        form.themes = new Rows<>(details.themes().stream().map(ThemeRow::of).toList(), ThemeRow::new);
        form.phases = new Rows<>(details.phases().stream().map(PhaseRow::of).toList(), PhaseRow::new);
        return form;
    }

    /** What was written; rows that stayed empty are dropped, here and on the page. */
    CampaignDetails details() {
        themes.getList().removeIf(ThemeRow::isBlank);
        phases.getList().removeIf(PhaseRow::isBlank);
        Set<Long> channels = new HashSet<>(List.of(channelIds));
        return new CampaignDetails(title, purpose, movement, from, to, anniversaryOn, anniversaryName,
                new HashSet<>(List.of(unitIds)), new HashSet<>(List.of(audienceIds)), channels,
                links.refs().stream().map(ContentRef::toString).toList(),
                themes.getList().stream().map(ThemeRow::details).toList(),
                phases.getList().stream().map(row -> row.details(channels)).toList(), note);
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String value) {
        title = value;
    }

    public String getPurpose() {
        return purpose;
    }

    public void setPurpose(String value) {
        purpose = value;
    }

    public String getMovement() {
        return movement;
    }

    public void setMovement(String value) {
        movement = value;
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

    public LocalDate getAnniversaryOn() {
        return anniversaryOn;
    }

    public void setAnniversaryOn(LocalDate value) {
        anniversaryOn = value;
    }

    public String getAnniversaryName() {
        return anniversaryName;
    }

    public void setAnniversaryName(String value) {
        anniversaryName = value;
    }

    public Long[] getUnitIds() {
        return unitIds.clone();
    }

    public void setUnitIds(Long[] value) {
        unitIds = value.clone();
    }

    /** The units whose people it is for; none for everyone. */
    public Long[] getAudienceIds() {
        return audienceIds.clone();
    }

    public void setAudienceIds(Long[] value) {
        audienceIds = value.clone();
    }

    public Long[] getChannelIds() {
        return channelIds.clone();
    }

    public void setChannelIds(Long[] value) {
        channelIds = value.clone();
    }

    /** Contents that belong to it. */
    public PickedContent getLinks() {
        return links;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String value) {
        note = value;
    }

    public Rows<ThemeRow> getThemes() {
        return themes;
    }

    public Rows<PhaseRow> getPhases() {
        return phases;
    }
}
