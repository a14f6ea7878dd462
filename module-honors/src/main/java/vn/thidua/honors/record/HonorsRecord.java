package vn.thidua.honors.record;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.thidua.honors.award.Award;
import vn.thidua.honors.award.AwardSummary;
import vn.thidua.honors.catalogue.EntryKind;
import vn.thidua.honors.catalogue.PrizePayment;

/**
 * What a person or a unit was awarded, the latest first.
 *
 * @param name    of the person or unit
 * @param awards  what stands, and for those who keep the register what was revoked, too
 * @param titles  the years of each yearly title that stands
 * @param sums    what is paid in đồng, by year; a year counts what is known, and is missing where nothing is
 * @param payment by which rule the sums were made
 */
public record HonorsRecord(String name, List<Award> awards, List<TitleYears> titles, Map<Integer, Long> sums, PrizePayment payment) {

    static HonorsRecord of(String name, List<Award> awards, Set<String> yearly, PrizePayment payment) {
        List<AwardSummary> standing = awards.stream().filter(award -> !award.isRevoked()).map(Award::summary).toList();
        var years = new LinkedHashMap<String, Set<Integer>>();
        var names = new LinkedHashMap<String, String>();
        standing.stream().filter(award -> yearly.contains(award.code())).forEach(award -> {
            years.computeIfAbsent(award.code(), code -> new LinkedHashSet<>()).add(award.year());
            names.putIfAbsent(award.code(), award.awardName());
        });
        List<TitleYears> titles = years.entrySet().stream()
                .map(entry -> TitleYears.of(entry.getKey(), names.get(entry.getKey()), entry.getValue())).toList();
        return new HonorsRecord(name, List.copyOf(awards), titles, sums(standing, payment), payment);
    }

    private static Map<Integer, Long> sums(Collection<AwardSummary> standing, PrizePayment payment) {
        var byYear = standing.stream().collect(Collectors.groupingBy(AwardSummary::year, TreeMap::new, Collectors.toList()));
        var sums = new LinkedHashMap<Integer, Long>();
        byYear.values().removeIf(awards -> awards.stream().allMatch(award -> award.prize() == null));
        byYear.descendingMap().forEach((year, awards) -> sums.put(year, PrizeSum.of(awards.stream()
                .map(award -> new PrizeSum.Part(award.sort() == EntryKind.TITLE, award.prize())).toList(), payment)));
        return sums;
    }

    /** Every year from the first award to the last, the latest first; empty when there is none. */
    public List<Integer> years() {
        var all = awards.stream().map(award -> award.details().year()).collect(Collectors.summarizingInt(Integer::intValue));
        return all.getCount() == 0 ? List.of()
                : IntStream.rangeClosed(all.getMin(), all.getMax()).map(year -> all.getMax() + all.getMin() - year).boxed().toList();
    }

    /** The awards of a year. */
    public List<Award> awardsOf(int year) {
        return awards.stream().filter(award -> award.details().year() == year).toList();
    }
}
