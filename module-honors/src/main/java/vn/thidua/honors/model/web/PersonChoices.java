package vn.thidua.honors.model.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.thidua.core.error.PortalException;
import vn.thidua.core.organization.OrganizationDirectory;
import vn.thidua.core.organization.PersonCard;

/** People to choose by typing, as {@code #{honorsPeople}}: a field holds name, title and staff number, such as {@code Nguyễn An (AS012)}. */
@Named("honorsPeople")
@RequestScoped
public class PersonChoices {

    private static final int OFFERED = 10;
    private static final Pattern CODE = Pattern.compile(".*\\(([^()]+)\\)\\s*");

    @Inject private OrganizationDirectory organization;

    /** What to offer for what was typed. */
    public List<String> complete(String typed) {
        return typed == null || typed.isBlank() ? List.of()
                : organization.searchPeople(typed, OFFERED).stream().map(PersonChoices::text).toList();
    }

    /** What the field holds for a person; empty for null and for somebody unknown. */
    public String text(Long id) {
        return id == null ? "" : organization.findPerson(id).map(PersonChoices::text).orElse("");
    }

    /** The name alone. */
    public String name(Long id) {
        return id == null ? "" : organization.findPerson(id).map(PersonCard::fullName).orElse("");
    }

    private static String text(PersonCard person) {
        return person.nameAndTitle() + " (" + person.code() + ")";
    }

    /**
     * The person whom a field names; null for an empty one.
     *
     * @throws PortalException of kind INVALID when it names nobody
     */
    public Long read(String field, String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        Matcher code = CODE.matcher(text);
        Optional<PersonCard> person = organization.findPersonByCode(code.matches() ? code.group(1) : text);
        return person.map(PersonCard::id).orElseThrow(() -> PortalException.invalid(field, "error.model.person"));
    }
}
