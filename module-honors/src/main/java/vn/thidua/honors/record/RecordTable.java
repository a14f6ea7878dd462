package vn.thidua.honors.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import vn.thidua.core.i18n.Languages;
import vn.thidua.core.i18n.Messages;
import vn.thidua.core.table.TableWriter;
import vn.thidua.honors.award.Award;
import vn.thidua.honors.award.AwardDetails;

/** A record as files: a spreadsheet, and the annex of a report that lists what somebody was awarded before. */
@ApplicationScoped
public class RecordTable {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    @Inject private Messages messages;

    /** Every award in a row, with consecutive years and the prize. */
    public byte[] xlsx(HonorsRecord found) {
        var rows = new ArrayList<List<String>>();
        rows.add(List.of(text("award.year"), text("award.code"), text("record.consecutive"), text("award.decisionNumber"),
                text("award.decidedOn"), text("award.authority"), text("award.kind"), text("award.achievement"), text("award.prize"),
                text("award.state")));
        for (Award award : found.awards()) {
            AwardDetails details = award.details();
            rows.add(List.of(details.year().toString(), award.awardName(), consecutive(found, details), details.decisionNumber(),
                    day(details.decidedOn()), details.authority(), text(details.kind().titleKey()), details.achievement(),
                    money(award.prize().sum()), text(award.summary().state().titleKey())));
        }
        return TableWriter.xlsx(rows);
    }

    private static String consecutive(HonorsRecord found, AwardDetails details) {
        return found.titles().stream().filter(title -> title.code().equals(details.code()))
                .map(title -> title.consecutive(details.year())).filter(years -> years > 0).map(years -> Integer.toString(years))
                .findFirst().orElse("");
    }

    /** The table "Các hình thức đã được khen thưởng" of a report, from the first year to the last; what was revoked is left out. */
    public byte[] docx(HonorsRecord found) {
        var rows = new ArrayList<List<String>>();
        rows.add(List.of(text("award.year"), text("record.annex.award"), text("record.annex.decision")));
        for (int i = found.awards().size() - 1; i >= 0; i--) {
            Award award = found.awards().get(i);
            if (!award.isRevoked()) {
                AwardDetails details = award.details();
                rows.add(List.of(details.year().toString(), award.awardName(), decision(details)));
            }
        }
        return new WordTable(text("record.annex.title"), found.name(), rows).bytes();
    }

    private String decision(AwardDetails details) {
        String number = details.decisionNumber().isEmpty() ? "" : text("record.annex.number", details.decisionNumber()) + " ";
        return number + text("record.annex.day", day(details.decidedOn()), details.authority());
    }

    private static String day(LocalDate day) {
        return DAY.format(day);
    }

    private static String money(Long sum) {
        return sum == null ? "" : NumberFormat.getIntegerInstance(Languages.current()).format(sum);
    }

    private String text(String key, Object... arguments) {
        return messages.text(key, arguments);
    }
}
