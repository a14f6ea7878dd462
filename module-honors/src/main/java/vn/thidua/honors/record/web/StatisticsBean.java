package vn.thidua.honors.record.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.thidua.core.layout.Parameters;
import vn.thidua.core.layout.QueryString;
import vn.thidua.honors.award.AwardService;
import vn.thidua.honors.record.Share;
import vn.thidua.honors.record.Statistics;
import vn.thidua.honors.record.StatisticsService;

/** Backs {@code honors/statistics.xhtml}. */
@Named("honorsStatisticsBean")
@RequestScoped
public class StatisticsBean {

    @Inject private StatisticsService service;
    @Inject private AwardService awards;

    private String year;
    private String unit;
    private Statistics figures;
    private List<Integer> years;

    /** Called once the parameters are known. */
    public void load() {
        figures = service.of(Parameters.year(year).orElse(null), Parameters.optionalId(unit).orElse(null));
        years = awards.years();
    }

    public Statistics getFigures() {
        return figures;
    }

    /** The largest of some counts, as the width of the chart; at least 1. */
    public long most(List<Share> shares) {
        return Math.max(1, shares.stream().mapToLong(Share::count).max().orElse(1));
    }

    /** The filters as the end of an address. */
    public QueryString getQuery() {
        return QueryString.empty().with("year", figures.year()).with("unit", unit);
    }

    public List<Integer> getYears() {
        return years;
    }

    public String getYear() {
        return year;
    }

    public void setYear(String value) {
        year = value;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String value) {
        unit = value;
    }
}
