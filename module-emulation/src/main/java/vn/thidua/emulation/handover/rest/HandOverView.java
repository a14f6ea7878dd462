package vn.thidua.emulation.handover.rest;

import java.time.LocalDate;
import java.util.List;
import vn.thidua.core.spi.PlanOutline;
import vn.thidua.emulation.handover.HandOverService;

/**
 * What is understood of a plan, as JSON shows it.
 *
 * @param others    names that it makes responsible and that are no unit of the department
 * @param receivers ids of the modules that it may be handed to
 */
public record HandOverView(String title, String number, String purpose, List<PhaseView> phases, List<String> contents,
        List<String> channels, List<String> movements, List<Long> unitIds, List<String> others, List<String> receivers) {

    /** A stage of the plan. */
    public record PhaseView(String name, LocalDate from, LocalDate to, List<String> contents) { }

    static HandOverView of(PlanOutline plan, List<HandOverService.Offer> offers) {
        return new HandOverView(plan.title(), plan.number(), plan.purpose(), plan.phases().stream()
                .map(phase -> new PhaseView(phase.name(), phase.from(), phase.to(), phase.contents())).toList(), plan.contents(),
                plan.channels(), plan.movements(), plan.unitIds().stream().sorted().toList(), plan.others(),
                offers.stream().map(HandOverService.Offer::module).toList());
    }
}
