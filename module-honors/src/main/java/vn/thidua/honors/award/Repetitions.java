package vn.thidua.honors.award;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.thidua.core.table.RowErrors;
import vn.thidua.honors.award.AwardRepository.Known;
import vn.thidua.honors.catalogue.Recurrence;

/** Tells rows of a list that are new from those that the register has, and notes those that would award an achievement twice. */
final class Repetitions {

    private final Set<String> identities = new HashSet<>();
    private final Map<String, Known> once = new HashMap<>();
    private final Map<String, Known> deeds = new HashMap<>();
    private final Map<String, Integer> rows = new HashMap<>();
    private final RowErrors errors;

    Repetitions(List<Known> known, RowErrors errors) {
        this.errors = errors;
        for (Known award : known) {
            identities.add(award.identityKey());
            put(once, award.onceKey(), award);
            put(deeds, award.deedKey(), award);
        }
    }

    private static void put(Map<String, Known> all, String key, Known award) {
        if (key != null) {
            all.put(key, award);
        }
    }

    /** What has to be entered, in the order of the rows. */
    List<AwardFacts> fresh(List<AwardSheet.Line> lines) {
        var fresh = new ArrayList<AwardFacts>();
        for (AwardSheet.Line line : lines) {
            AwardKeys keys = line.facts().keys();
            boolean twice = twiceInList(line, keys.once()) | keys.deed() != null && twiceInList(line, keys.deed());
            if (!twice && !identities.contains(keys.identity())) {
                twiceAtAll(line, keys);
                fresh.add(line.facts());
            }
        }
        return fresh;
    }

    private boolean twiceInList(AwardSheet.Line line, String key) {
        Integer earlier = rows.putIfAbsent(key, line.row().number());
        if (earlier != null) {
            errors.add(line.row(), "code", "error.award.row.twice", Integer.toString(earlier));
        }
        return earlier != null;
    }

    private void twiceAtAll(AwardSheet.Line line, AwardKeys keys) {
        Known same = once.get(keys.once());
        if (same != null) {
            boolean yearly = line.facts().entry().recurrence() == Recurrence.YEARLY;
            note(line, yearly ? "error.award.twice.year" : "error.award.twice.decision", same);
        } else if (keys.deed() != null && deeds.containsKey(keys.deed())) {
            note(line, "error.award.twice.deed", deeds.get(keys.deed()));
        }
    }

    private void note(AwardSheet.Line line, String key, Known earlier) {
        errors.add(line.row(), "code", key, earlier.subjectName(), earlier.awardName(), Integer.toString(earlier.year()),
                earlier.decisionNumber(), DuplicateAwardException.path(earlier.id()));
    }
}
