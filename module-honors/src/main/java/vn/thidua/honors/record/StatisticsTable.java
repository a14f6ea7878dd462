package vn.thidua.honors.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import vn.thidua.core.i18n.Messages;
import vn.thidua.core.table.TableWriter;

/** Figures as a spreadsheet: what is counted by, each value, how many. */
@ApplicationScoped
public class StatisticsTable {

    @Inject private Messages messages;

    public byte[] xlsx(Statistics figures) {
        var rows = new ArrayList<List<String>>();
        rows.add(List.of(messages.text("statistics.by"), messages.text("statistics.value"), messages.text("statistics.count")));
        add(rows, "statistics.total", figures.total());
        add(rows, "statistics.subjects", figures.subjects());
        add(rows, "statistics.people", figures.people());
        add(rows, "statistics.direct", figures.direct());
        add(rows, "statistics.collectives", figures.collectives());
        add(rows, "statistics.small", figures.smallCollectives());
        add(rows, "statistics.paid", figures.paid());
        add(rows, "statistics.year", figures.byYear());
        add(rows, "statistics.award", figures.byAward());
        add(rows, "statistics.kind", figures.byKind());
        add(rows, "statistics.level", figures.byLevel());
        add(rows, "statistics.unit", figures.byUnit());
        add(rows, "statistics.gender", figures.byGender());
        return TableWriter.xlsx(rows);
    }

    private void add(List<List<String>> rows, String key, long count) {
        rows.add(List.of(messages.text(key), "", Long.toString(count)));
    }

    private void add(List<List<String>> rows, String key, List<Share> shares) {
        shares.forEach(share -> rows.add(List.of(messages.text(key), share.label(), Long.toString(share.count()))));
    }
}
