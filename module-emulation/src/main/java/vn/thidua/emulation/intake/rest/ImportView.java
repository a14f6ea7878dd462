package vn.thidua.emulation.intake.rest;

import java.time.LocalDate;
import java.util.List;
import vn.thidua.core.i18n.Messages;
import vn.thidua.emulation.document.DocumentKind;
import vn.thidua.emulation.intake.Understood;

/**
 * What was understood of a file, as JSON shows it; null is what the text does not tell.
 *
 * @param sections headings of the outermost level
 * @param warnings what somebody should look at, in the caller's language
 * @param body     the text between title and recipients
 */
public record ImportView(DocumentKind kind, String number, String place, LocalDate issuedOn, String issuer, String title,
        List<Reference> legalBases, List<Reference> citations, List<String> sections, List<Task> tasks, List<Phase> phases,
        List<String> movements, List<String> recipients, Signer signer, List<Warning> warnings, String body) {

    /**
     * Another document that the text names. The number of a law that is cited by its name is null, and so is the issuer of what is
     * only mentioned: there the text tells the number and the day to go by, and what follows "của" is often the subject.
     */
    public record Reference(DocumentKind kind, String number, LocalDate issuedOn, String issuer) { }

    /** Something to be done. */
    public record Task(String no, Integer quarter, String title, LocalDate dueOn, String dueText, List<String> responsible) { }

    /** A stage of a plan. */
    public record Phase(String name, LocalDate from, LocalDate to, String text) { }

    /** Who signed. */
    public record Signer(String position, String name) { }

    /** A doubt: what it is about, in words for people, and the words of the document. */
    public record Warning(String code, String message, String where) { }

    static ImportView of(Understood from, Messages messages) {
        return new ImportView(from.kind(), from.number(), from.place(), from.issuedOn(), from.issuer(), from.title(),
                references(from.legalBases()), withoutIssuers(from.citations()), from.sections(),
                from.tasks().stream().map(task -> new Task(task.no(), task.quarter(), task.title(), task.dueOn(), task.dueText(),
                        task.responsible())).toList(),
                from.phases().stream().map(phase -> new Phase(phase.name(), phase.from(), phase.to(), phase.text())).toList(),
                from.movements(), from.recipients(),
                from.signer() == null ? null : new Signer(from.signer().position(), from.signer().name()),
                from.doubts().stream().map(doubt -> new Warning(doubt.code(),
                        messages.text(doubt.messageKey(), doubt.arguments().toArray()), doubt.where())).toList(), from.body());
    }

    private static List<Reference> references(List<Understood.Reference> references) {
        return references.stream().map(one -> new Reference(one.kind(), one.number(), one.issuedOn(), one.issuer())).toList();
    }

    private static List<Reference> withoutIssuers(List<Understood.Reference> references) {
        return references.stream().map(one -> new Reference(one.kind(), one.number(), one.issuedOn(), null)).toList();
    }
}
