package vn.thidua.honors.model;

import java.time.LocalDate;
import java.util.List;
import vn.thidua.core.error.InputCheck;
import vn.thidua.core.text.CleanText;

/**
 * What people write into a dossier. Texts are cleaned when it is made; everything may be empty until a stage asks for it.
 *
 * @param evidence  why it is worth a look: figures, papers, who saw it
 * @param source    where it was found: an inspection, the press, a report
 * @param mentorId  the person who helps
 * @param consentOn the day on which whoever it is about agreed to be published
 * @param consentBy who agreed
 */
public record DossierDetails(String evidence, String source, Long mentorId, String plan, List<Milestone> milestones, String results,
        String lessons, String councilOpinion, LocalDate councilOn, LocalDate consentOn, String consentBy, String consentNote,
        List<Wave> waves) {

    static final int TEXT_LIMIT = 8000;
    static final int LINE_LIMIT = 1000;
    static final int NAME_LIMIT = 200;
    static final int LIST_LIMIT = 20_000;

    public DossierDetails {
        evidence = CleanText.paragraphs(evidence);
        source = CleanText.line(source);
        plan = CleanText.paragraphs(plan);
        milestones = milestones == null ? List.of() : List.copyOf(milestones);
        results = CleanText.paragraphs(results);
        lessons = CleanText.paragraphs(lessons);
        councilOpinion = CleanText.paragraphs(councilOpinion);
        consentBy = CleanText.line(consentBy);
        consentNote = CleanText.line(consentNote);
        waves = waves == null ? List.of() : List.copyOf(waves);
    }

    /** What a proposal says. */
    public static DossierDetails proposed(String evidence, String source) {
        return new DossierDetails(evidence, source, null, "", List.of(), "", "", "", null, null, "", "", List.of());
    }

    void check(InputCheck checks) {
        checks.optional("evidence", evidence, TEXT_LIMIT).optional("source", source, LINE_LIMIT).optional("plan", plan, TEXT_LIMIT)
                .optional("results", results, TEXT_LIMIT).optional("lessons", lessons, TEXT_LIMIT)
                .optional("councilOpinion", councilOpinion, TEXT_LIMIT).day("councilOn", councilOn).day("consentOn", consentOn)
                .optional("consentBy", consentBy, NAME_LIMIT).optional("consentNote", consentNote, LINE_LIMIT)
                .that(consentOn == null || !consentBy.isEmpty(), "consentBy", "error.field.required")
                .that(Milestone.write(milestones).length() <= LIST_LIMIT, "milestones", "error.model.many")
                .that(waves.stream().allMatch(wave -> wave.from() != null), "waves", "error.model.wave")
                .that(waves.stream().allMatch(wave -> wave.to() == null || wave.from() == null || !wave.to().isBefore(wave.from())),
                        "waves", "error.field.ends-before-start")
                .demand();
        checks.that(Wave.write(waves).length() <= LIST_LIMIT, "waves", "error.model.many");
    }
}
