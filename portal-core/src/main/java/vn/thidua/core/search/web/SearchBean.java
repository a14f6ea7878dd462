package vn.thidua.core.search.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.thidua.core.error.PortalException;
import vn.thidua.core.i18n.Messages;
import vn.thidua.core.layout.Parameters;
import vn.thidua.core.search.FacetCount;
import vn.thidua.core.search.Facets;
import vn.thidua.core.search.SearchNames;
import vn.thidua.core.search.SearchParameters;
import vn.thidua.core.search.SearchResult;
import vn.thidua.core.search.SearchService;

/** Backs {@code search.xhtml}. The address holds the whole state of the search. */
@Named("search")
@RequestScoped
public class SearchBean {

    private static final int SIZE = 20;
    private static final List<String> FIRST = List.of(Facets.TYPE, Facets.YEAR, Facets.ISSUER, Facets.UNIT);

    @Inject private SearchService service;
    @Inject private SearchNames names;
    @Inject private Messages messages;

    private SearchAddress address;
    private SearchResult result;
    private String error;
    private int page;
    private List<FacetView> facets = List.of();

    public void load() {
        var request = (HttpServletRequest) FacesContext.getCurrentInstance().getExternalContext().getRequest();
        Map<String, String[]> parameters = request.getParameterMap();
        var read = new SearchParameters(name -> List.of(parameters.getOrDefault(name, new String[0])), service.freeFacets());
        address = new SearchAddress(read.one("q"), read.filters(), read.one("from"), read.one("to"), read.one("sort"),
                Boolean.parseBoolean(read.one("exact")));
        page = Parameters.page(read.one("page"));
        if (!isAsked()) {
            return;
        }
        try {
            result = service.search(read.request(page, SIZE));
            facets = result.facets().entrySet().stream().sorted(Map.Entry.comparingByKey(facetOrder()))
                    .map(facet -> new FacetView(names.facet(facet.getKey()), facet.getKey(), facet.getValue(), address)).toList();
        } catch (PortalException e) {
            error = e.fields().isEmpty() ? messages.text(e.messageKey())
                    : messages.text(e.fields().get(0).messageKey(), e.fields().get(0).arguments().toArray());
        }
    }

    public boolean isAsked() {
        return !address.text().isBlank() || address.isFiltered();
    }

    public String getQ() {
        return address.text();
    }

    public String getError() {
        return error;
    }

    public SearchResult getResult() {
        return result;
    }

    public long getTotal() {
        return result.total();
    }

    public long getTookMs() {
        return result.tookMs();
    }

    public int getPage() {
        return page;
    }

    public int getSize() {
        return SIZE;
    }

    public String getPageUrl() {
        return address.query().upToPage();
    }

    public String getRestored() {
        return result.restored().orElse(null);
    }

    public String getRestoredInsteadUrl() {
        return link(address.asTyped());
    }

    public String getSuggestion() {
        return result.suggestion().orElse(null);
    }

    public String getSuggestionUrl() {
        return link(address.withText(result.suggestion().orElse("")));
    }

    public String getClearUrl() {
        return link(address.withoutFilters());
    }

    public boolean isRelaxed() {
        return result.relaxed();
    }

    public boolean isCut() {
        return result.cut();
    }

    public List<FacetView> getFacets() {
        return facets;
    }

    public List<Choice> getSorts() {
        return List.of(sort("", "search.sort.relevance"), sort("date", "search.sort.date"));
    }

    /** What is chosen, each with the address without it. */
    public List<Choice> getChips() {
        var chips = new ArrayList<Choice>();
        Map<String, Map<String, String>> labels = new LinkedHashMap<>();
        if (result != null) {
            result.facets().forEach((facet, counts) -> labels.put(facet, byValue(counts)));
        }
        address.choices().forEach(choice -> chips.add(new Choice(names.facet(choice.getKey()) + ": "
                + labels.getOrDefault(choice.getKey(), Map.of()).getOrDefault(choice.getValue(), choice.getValue()),
                link(address.toggled(choice.getKey(), choice.getValue())), true, 0)));
        if (!address.from().isEmpty() || !address.to().isEmpty()) {
            chips.add(new Choice(address.from() + " – " + address.to(), link(address.withoutDates()), true, 0));
        }
        return chips;
    }

    public List<HitView> getItems() {
        return result.items().stream().map(hit -> new HitView(hit, names)).toList();
    }

    /** The document whose own number was asked for, when there is exactly one. */
    public HitView getDirect() {
        List<HitView> direct = getItems().stream().filter(HitView::isDirect).toList();
        return page == 0 && direct.size() == 1 ? direct.get(0) : null;
    }

    private Choice sort(String sort, String key) {
        return new Choice(messages.text(key), link(address.sorted(sort)), address.sort().equals(sort), 0);
    }

    private static String link(SearchAddress to) {
        return "search" + to.query();
    }

    private static Map<String, String> byValue(List<FacetCount> counts) {
        var labels = new LinkedHashMap<String, String>();
        counts.forEach(count -> labels.put(count.value(), count.label()));
        return labels;
    }

    private static Comparator<String> facetOrder() {
        return Comparator.<String>comparingInt(facet -> FIRST.contains(facet) ? FIRST.indexOf(facet) : FIRST.size())
                .thenComparing(Comparator.naturalOrder());
    }
}
