package vn.thidua.honors.record;

import static vn.thidua.honors.HonorsPermissions.AWARD_VIEW;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.thidua.core.i18n.Messages;
import vn.thidua.core.organization.Gender;
import vn.thidua.core.organization.PersonFigures;
import vn.thidua.core.organization.UnitTree;
import vn.thidua.core.organization.UnitTrees;
import vn.thidua.core.security.AccessControl;
import vn.thidua.honors.award.AwardFigure;
import vn.thidua.honors.award.AwardKind;
import vn.thidua.honors.award.AwardRepository;
import vn.thidua.honors.award.Duty;
import vn.thidua.honors.catalogue.AwardLevel;
import vn.thidua.honors.catalogue.Catalogue;
import vn.thidua.honors.catalogue.Catalogues;
import vn.thidua.honors.catalogue.EntryKind;
import vn.thidua.honors.catalogue.SubjectKind;

/** Counts awards. Only sums leave it: neither names nor anything of a person's file. */
@ApplicationScoped
@Transactional
public class StatisticsService {

    @Inject private AwardRepository awards;
    @Inject private Catalogues catalogues;
    @Inject private UnitTrees units;
    @Inject private PersonFigures people;
    @Inject private AccessControl access;
    @Inject private Messages messages;

    /**
     * @param year   null for all years
     * @param unitId with the units below it; null for all
     */
    public Statistics of(Integer year, Long unitId) {
        access.requireSomewhere(AWARD_VIEW);
        UnitTree tree = units.current();
        Catalogue catalogue = catalogues.current();
        List<AwardFigure> all = awards.figures(null, unitId == null ? Set.of() : tree.withDescendants(unitId));
        List<AwardFigure> chosen = year == null ? all : all.stream().filter(award -> award.year() == year).toList();
        List<AwardFigure> collectives = chosen.stream().filter(award -> award.subject() == SubjectKind.COLLECTIVE).toList();
        List<AwardFigure> staff = chosen.stream().filter(award -> award.personId() != null).toList();
        return new Statistics(year, chosen.size(), chosen.stream().map(AwardFigure::own).distinct().count(), paid(chosen, catalogue),
                chosen.stream().filter(award -> award.prize() == null).count(), staff.size(),
                staff.stream().filter(award -> award.duty() == Duty.DIRECT).count(), collectives.size(),
                collectives.stream().filter(award -> small(award, tree)).count(), byYear(all), byAward(chosen, catalogue),
                byConstant(chosen, AwardKind.values(), AwardFigure::kind, AwardKind::titleKey),
                byConstant(chosen, AwardLevel.values(), AwardFigure::level, AwardLevel::titleKey), byUnit(chosen, tree), byGender(staff));
    }

    /** A unit without others below it, or a group in such a unit. */
    private static boolean small(AwardFigure award, UnitTree tree) {
        return award.unitId() != null && (!award.wholeUnit() || tree.children(award.unitId()).isEmpty());
    }

    private static long paid(List<AwardFigure> chosen, Catalogue catalogue) {
        return chosen.stream().collect(Collectors.groupingBy(award -> award.own() + " " + award.year())).values().stream()
                .mapToLong(ofOne -> PrizeSum.of(ofOne.stream()
                        .map(award -> new PrizeSum.Part(award.sort() == EntryKind.TITLE, award.prize())).toList(), catalogue.payment()))
                .sum();
    }

    private static List<Share> byYear(List<AwardFigure> all) {
        var counts = all.stream().collect(Collectors.groupingBy(AwardFigure::year, TreeMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .map(entry -> new Share(entry.getKey().toString(), entry.getKey().toString(), entry.getValue())).toList();
    }

    private static List<Share> byAward(List<AwardFigure> chosen, Catalogue catalogue) {
        Map<String, Long> counts = chosen.stream().collect(Collectors.groupingBy(AwardFigure::code, Collectors.counting()));
        // In the order of the catalogue; a code that it has no more comes last.
        return Stream.concat(catalogue.names().keySet().stream(), counts.keySet().stream()).distinct().filter(counts::containsKey)
                .map(code -> new Share(code, catalogue.name(code), counts.get(code))).toList();
    }

    private <E extends Enum<E>> List<Share> byConstant(List<AwardFigure> chosen, E[] constants, Function<AwardFigure, E> value,
            Function<E, String> key) {
        Map<E, Long> counts = chosen.stream().collect(Collectors.groupingBy(value, Collectors.counting()));
        return Arrays.stream(constants).filter(counts::containsKey)
                .map(one -> new Share(one.name(), messages.text(key.apply(one)), counts.get(one))).toList();
    }

    private static List<Share> byUnit(List<AwardFigure> chosen, UnitTree tree) {
        Map<Long, Long> counts = chosen.stream().map(AwardFigure::unitId).filter(Objects::nonNull)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return counts.entrySet().stream().sorted(Map.Entry.<Long, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(entry -> new Share(entry.getKey().toString(), tree.name(entry.getKey()), entry.getValue())).toList();
    }

    private List<Share> byGender(List<AwardFigure> staff) {
        Map<Long, Long> counts = staff.stream().collect(Collectors.groupingBy(AwardFigure::personId, Collectors.counting()));
        Map<Gender, Long> sums = people.byGender(counts);
        return Stream.of(Gender.FEMALE, Gender.MALE).filter(sums::containsKey)
                .map(gender -> new Share(gender.name(), messages.text("statistics.gender." + gender), sums.get(gender))).toList();
    }
}
