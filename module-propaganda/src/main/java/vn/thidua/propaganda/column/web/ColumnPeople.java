package vn.thidua.propaganda.column.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.thidua.core.organization.OrganizationDirectory;
import vn.thidua.core.organization.PersonCard;

/** People to choose from by typing, as ids; for those who say who does what in a column. */
@Named
@RequestScoped
public class ColumnPeople {

    private static final int MOST = 12;

    @Inject private OrganizationDirectory organization;

    private final Map<String, PersonCard> known = new HashMap<>();

    public List<String> complete(String typed) {
        return organization.searchPeople(typed, MOST).stream().map(this::remember).toList();
    }

    private String remember(PersonCard card) {
        String id = Long.toString(card.id());
        known.put(id, card);
        return id;
    }

    /** The person's name; the id where there is nobody any more. */
    public String label(String id) {
        PersonCard card = card(id);
        return card == null ? id : card.fullName();
    }

    /** Where the person works and as what. */
    public String place(String id) {
        PersonCard card = card(id);
        return card == null ? "" : card.title() + " · " + card.unitName();
    }

    private PersonCard card(String id) {
        if (id != null && id.matches("[0-9]{1,18}") && !known.containsKey(id)) {
            organization.findPerson(Long.parseLong(id)).ifPresent(this::remember);
        }
        return known.get(id);
    }
}
