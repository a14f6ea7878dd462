package vn.thidua.propaganda.overview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import vn.thidua.core.i18n.Messages;
import vn.thidua.core.table.Sheets;
import vn.thidua.core.table.Sheets.Sheet;
import vn.thidua.propaganda.campaign.ActivityDetails;
import vn.thidua.propaganda.reach.UnitReach;

/** The report of a campaign as a workbook, in the language of whoever asks: phases, posts, activities, units. */
@ApplicationScoped
public class ReportSheets {

    @Inject private Messages messages;

    public byte[] xlsx(CampaignReport report) {
        return Sheets.xlsx(List.of(phases(report), posts(report), activities(report), units(report)));
    }

    private Sheet phases(CampaignReport report) {
        List<List<Object>> rows = rows("campaign.phase", "campaign.from", "campaign.to", "campaign.contents", "activity.channel",
                "campaign.planned", "overview.done", "overview.percent", "overview.reached", "overview.attended");
        for (CampaignReport.Part part : report.phases()) {
            boolean first = true;
            for (CampaignReport.Row row : part.rows()) {
                ChannelProgress progress = row.progress();
                rows.add(line(name(part), begins(part), ends(part), first ? contents(part) : null, row.channel(), progress.planned(),
                        progress.done(), progress.planned() == 0 ? null : progress.percent(), row.reached(), progress.attended()));
                first = false;
            }
            rows.add(total(part));
        }
        Progress whole = report.overview().whole();
        rows.add(line(messages.text("overview.all"), report.overview().plan().from(), report.overview().plan().to(), null, null,
                whole.planned(), whole.done(), whole.planned() == 0 ? null : whole.percent(),
                report.overview().reach().map(reach -> reach.total().read()).orElse(0), whole.attended()));
        return new Sheet(messages.text("overview.sheet.phases"), rows);
    }

    private List<Object> total(CampaignReport.Part part) {
        Progress progress = part.progress();
        return line(name(part), begins(part), ends(part), part.rows().isEmpty() ? contents(part) : null, messages.text("overview.sum"),
                progress.planned(), progress.done(), progress.planned() == 0 ? null : progress.percent(), part.reached(),
                progress.attended());
    }

    private Sheet posts(CampaignReport report) {
        List<List<Object>> rows = rows("campaign.phase", "overview.title", "overview.column", "overview.author", "overview.published",
                "overview.reached");
        report.phases().forEach(part -> part.posts().forEach(told -> rows.add(line(name(part), told.post().title(), told.column(),
                told.post().author(), told.post().publishedAtLocal().toLocalDate(), told.reached()))));
        return new Sheet(messages.text("overview.posts"), rows);
    }

    private Sheet activities(CampaignReport report) {
        List<List<Object>> rows = rows("campaign.phase", "overview.day", "overview.activity", "activity.channel", "overview.unit",
                "overview.attended");
        for (CampaignReport.Part part : report.phases()) {
            for (CampaignReport.Event event : part.activities()) {
                ActivityDetails details = event.details();
                rows.add(line(name(part), details.heldOn(), details.title(), event.channel(), event.unit(), details.people()));
            }
        }
        return new Sheet(messages.text("activity.list"), rows);
    }

    private Sheet units(CampaignReport report) {
        List<List<Object>> rows = rows("overview.unit", "overview.people", "overview.reached", "overview.percent");
        for (UnitReach unit : report.units()) {
            String name = unit.unitName().isEmpty() ? messages.text("reach.no-unit") : unit.unitName();
            rows.add(line(name, unit.people(), unit.read(), unit.readPercent()));
        }
        report.overview().reach().ifPresent(reach -> rows.add(line(messages.text("overview.sum"), reach.total().people(),
                reach.total().read(), reach.total().readPercent())));
        rows.add(line(messages.text("overview.not-counted")));
        return new Sheet(messages.text("overview.reach"), rows);
    }

    private String name(CampaignReport.Part part) {
        return part.phase() == null ? messages.text("campaign.phase.none") : part.phase().name();
    }

    private static LocalDate begins(CampaignReport.Part part) {
        return part.phase() == null ? null : part.phase().from();
    }

    private static LocalDate ends(CampaignReport.Part part) {
        return part.phase() == null ? null : part.phase().to();
    }

    private static String contents(CampaignReport.Part part) {
        return part.phase() == null ? null : part.phase().contents();
    }

    private List<List<Object>> rows(String... headings) {
        var rows = new ArrayList<List<Object>>();
        rows.add(Stream.of(headings).<Object>map(messages::text).toList());
        return rows;
    }

    private static List<Object> line(Object... values) {
        return Arrays.asList(values);
    }
}
