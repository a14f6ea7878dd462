package vn.thidua.honors.record;

import java.util.List;

/**
 * Figures over the awards that stand, of one year or of all.
 *
 * @param year             null for all
 * @param total            how many awards
 * @param subjects         how many people, collectives and others were given one
 * @param paid             the sum of prizes in đồng, by the rule that holds
 * @param unknownPrizes    how many awards have no known prize
 * @param people           awards to people of the staff
 * @param direct           those of them that went to people who lead nobody
 * @param collectives      awards to collectives
 * @param smallCollectives those of them that went to a unit without others below it, or to a group in one
 */
public record Statistics(Integer year, long total, long subjects, long paid, long unknownPrizes, long people, long direct,
        long collectives, long smallCollectives, List<Share> byYear, List<Share> byAward, List<Share> byKind, List<Share> byLevel,
        List<Share> byUnit, List<Share> byGender) {

    public Statistics {
        byYear = List.copyOf(byYear);
        byAward = List.copyOf(byAward);
        byKind = List.copyOf(byKind);
        byLevel = List.copyOf(byLevel);
        byUnit = List.copyOf(byUnit);
        byGender = List.copyOf(byGender);
    }
}
