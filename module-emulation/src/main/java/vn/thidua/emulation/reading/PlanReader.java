package vn.thidua.emulation.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.thidua.emulation.reading.PlanHeading.Kind;
import vn.thidua.emulation.reading.file.FileTexts;

/**
 * Reads what a plan says about telling people things: its purpose, contents, ways, stages with their contents, and who sees to it.
 * It goes by headings and lists, however they are numbered; any text gives a result, most of them an empty one.
 */
public final class PlanReader {

    private final int year;
    private final Optional<LocalDate> issuedOn;
    private final List<String> purposes = new ArrayList<>();
    private final List<String> contents = new ArrayList<>();
    private final Set<String> channels = new LinkedHashSet<>();
    private final List<ReadPlan.Stage> stages = new ArrayList<>();
    private final Set<String> responsible = new LinkedHashSet<>();

    private PlanReader(int year, Optional<LocalDate> issuedOn) {
        this.year = year;
        this.issuedOn = issuedOn;
    }

    /**
     * @param title    what the plan is about; tells whether bare headings such as "Nội dung" are about telling people things
     * @param body     its text, without the title
     * @param year     of days that name none
     * @param issuedOn what "từ nay" means
     */
    public static ReadPlan read(String title, String body, int year, Optional<LocalDate> issuedOn) {
        List<Line> lines = Lines.of(FileTexts.ofPasted(body));
        Foot foot = FootReader.read(lines, 0);
        List<Line> content = new ArrayList<>(lines);
        content.subList(Math.min(foot.start(), lines.size()), Math.min(foot.end(), lines.size())).clear();
        var reader = new PlanReader(year, issuedOn);
        reader.visit(Outline.of(PlanHeading.numbered(content)), PlanHeading.isAboutTelling(title));
        String text = String.join("\n", content.stream().map(Line::text).toList());
        return new ReadPlan(String.join("\n", reader.purposes), reader.contents, List.copyOf(reader.channels), reader.stages,
                Movements.find(text), List.copyOf(reader.responsible));
    }

    /**
     * @param telling whether the parts around it are about telling people things
     */
    private void visit(Outline.Node node, boolean telling) {
        if (Stages.isStage(node)) {
            Optional<ReadPhase> phase = Stages.of(node, year, issuedOn);
            if (phase.isPresent()) {
                stages.add(new ReadPlan.Stage(phase.get(), ofStage(node, phase.get())));
                return;
            }
        }
        Kind kind = PlanHeading.of(node.first(), telling);
        boolean about = telling || PlanHeading.isAboutTelling(PlanHeading.title(node.first()));
        if (!kind.isTaken() || node.children.stream().anyMatch(child -> leads(child, about))) {
            node.children.forEach(child -> visit(child, about));
        } else {
            take(kind, PlanItems.of(node));
        }
    }

    /** Whether a part is a heading or a stage of its own, so that the part around it only holds it. */
    private static boolean leads(Outline.Node node, boolean telling) {
        return Stages.isStage(node) || PlanHeading.of(node.first(), telling).isTaken();
    }

    private void take(Kind kind, List<String> items) {
        switch (kind) {
            case PURPOSE -> items.forEach(item -> purposes.add(item + "."));
            case CONTENTS -> contents.addAll(items);
            case WAYS -> items.forEach(item -> channels.addAll(PlanWays.of(item)));
            case BOTH -> items.forEach(item -> take(PlanWays.isWay(item) ? Kind.WAYS : Kind.CONTENTS, List.of(item)));
            case ORGANISATION -> items.forEach(this::organise);
            default -> { }
        }
    }

    private void organise(String item) {
        item.lines().forEach(line -> responsible.addAll(Responsible.ofSentence(line)));
    }

    private List<String> ofStage(Outline.Node node, ReadPhase phase) {
        List<String> told = new ArrayList<>(PlanItems.split(Stages.told(node.first(), phase)));
        boolean divided = node.children.stream().anyMatch(child -> PlanHeading.of(child.first(), true).isTaken());
        if (!divided) {
            told.addAll(PlanItems.below(node));
            return told;
        }
        for (Outline.Node child : node.children) {
            switch (PlanHeading.of(child.first(), true)) {
                case WAYS -> take(Kind.WAYS, PlanItems.of(child));
                case CONTENTS, BOTH -> told.addAll(PlanItems.of(child));
                case NONE -> told.add(PlanItems.whole(child));
                default -> { }
            }
        }
        return told;
    }
}
