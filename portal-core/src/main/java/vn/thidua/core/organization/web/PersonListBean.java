package vn.thidua.core.organization.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import vn.thidua.core.data.Moments;
import vn.thidua.core.organization.PersonCard;
import vn.thidua.core.organization.PersonFilter;
import vn.thidua.core.organization.PersonFilter.Presence;
import vn.thidua.core.organization.PersonService;
import vn.thidua.core.organization.UnitService;
import vn.thidua.core.organization.UnitTree;

/** Backs {@code admin/people.xhtml} and {@code directory.xhtml}; its state is the address. */
@Named
@RequestScoped
public class PersonListBean {

    private static final int SIZE = 20;

    @Inject private PersonService service;
    @Inject private UnitService units;

    private String q;
    private Long unit;
    private String presence;
    private int page;
    private List<PersonCard> people;
    private Long total;

    public List<PersonCard> getPeople() {
        if (people == null) {
            people = service.page(filter(), Math.multiplyExact(shownPage(), SIZE), SIZE);
        }
        return people;
    }

    public long getTotal() {
        if (total == null) {
            total = service.count(filter());
        }
        return total;
    }

    private PersonFilter filter() {
        Set<Long> within = unit == null ? Set.of() : units.tree().withDescendants(unit);
        return new PersonFilter(q, within, chosen());
    }

    private Presence chosen() {
        return Arrays.stream(Presence.values()).filter(one -> one.name().equals(presence)).findFirst()
                .orElse(Presence.PRESENT);
    }

    private int shownPage() {
        return Math.max(0, Math.min(page, 10_000));
    }

    public String getPageUrl() {
        return "?q=" + URLEncoder.encode(q == null ? "" : q, StandardCharsets.UTF_8) + "&unit=" + (unit == null ? "" : unit)
                + "&presence=" + chosen() + "&page=";
    }

    public List<UnitTree.Node> getUnits() {
        return units.tree().on(Moments.today());
    }

    public Presence[] getPresences() {
        return Presence.values();
    }

    public String getQ() {
        return q;
    }

    public void setQ(String value) {
        q = value;
    }

    public Long getUnit() {
        return unit;
    }

    public void setUnit(Long value) {
        unit = value;
    }

    public String getPresence() {
        return presence;
    }

    public void setPresence(String value) {
        presence = value;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int value) {
        page = value;
    }
}
