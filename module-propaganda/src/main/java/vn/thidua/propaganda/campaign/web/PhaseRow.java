package vn.thidua.propaganda.campaign.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import vn.thidua.propaganda.campaign.PhaseDetails;

/** A phase in the form of a campaign, with how much is planned by channel. */
public class PhaseRow implements Serializable {

    private static final long serialVersionUID = 1L;

    private Long id;
    private String name;
    private LocalDate from;
    private LocalDate to;
    private String contents;
    private Map<Long, Integer> targets = new HashMap<>();

    static PhaseRow of(PhaseDetails details) {
        var row = new PhaseRow();
        row.id = details.id();
        row.name = details.name();
        row.from = details.from();
        row.to = details.to();
        row.contents = details.contents();
        row.targets = new HashMap<>(details.targets());
        return row;
    }

    /**
     * @param channels those that the campaign uses; what is planned for others is left out
     */
    PhaseDetails details(Set<Long> channels) {
        var planned = new HashMap<>(targets);
        planned.keySet().retainAll(channels);
        return new PhaseDetails(id, name, from, to, contents, planned);
    }

    /** Whether nobody wrote anything into it. */
    boolean isBlank() {
        PhaseDetails details = details(Set.of());
        return id == null && details.name().isEmpty() && details.contents().isEmpty() && from == null && to == null;
    }

    public String getName() {
        return name;
    }

    public void setName(String value) {
        name = value;
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

    public String getContents() {
        return contents;
    }

    public void setContents(String value) {
        contents = value;
    }

    /** How much is planned, by channel. */
    public Map<Long, Integer> getTargets() {
        return targets;
    }
}
