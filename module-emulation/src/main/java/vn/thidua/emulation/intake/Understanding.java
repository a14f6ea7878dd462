package vn.thidua.emulation.intake;

import java.time.Year;
import java.util.List;
import java.util.Optional;
import vn.thidua.core.text.CleanText;
import vn.thidua.emulation.document.DocumentNumber;
import vn.thidua.emulation.intake.Understood.Doubt;
import vn.thidua.emulation.intake.Understood.Item;
import vn.thidua.emulation.intake.Understood.Person;
import vn.thidua.emulation.intake.Understood.Reference;
import vn.thidua.emulation.intake.Understood.Stage;
import vn.thidua.emulation.reading.FoundCitation;
import vn.thidua.emulation.reading.ReadDocument;
import vn.thidua.emulation.reading.ReadPhase;
import vn.thidua.emulation.reading.ReadTask;
import vn.thidua.emulation.reading.ReadWarning;
import vn.thidua.emulation.reading.Section;
import vn.thidua.emulation.task.Recurrence;

/** What was read, in the form that people look at and correct. */
final class Understanding {

    private static final String ADDRESSING = "Kính gửi: ";

    private Understanding() { }

    static Understood of(ReadDocument read) {
        return new Understood(read.kind().orElse(null),
                read.number().filter(number -> !number.isBlank()).map(DocumentNumber::toString).orElse(null),
                read.place().orElse(null), read.issuedOn().orElse(null), read.issuer().orElse(null), read.title().orElse(null),
                read.subjectYear().map(Year::getValue).orElse(null),
                read.legalBases().stream().map(Understanding::reference).toList(),
                read.citations().stream().map(Understanding::reference).toList(),
                read.sections().stream().map(Section::heading).toList(),
                read.tasks().stream().map(Understanding::item).toList(),
                read.phases().stream().map(Understanding::stage).toList(),
                read.movements(), read.recipients(),
                read.signer().map(signer -> new Person(signer.position(), signer.name().orElse(null))).orElse(null),
                read.warnings().stream().map(Understanding::doubt).toList(), body(read), null, null);
    }

    /** Whom a letter is for stands in its head, which the body does not hold. */
    private static String body(ReadDocument read) {
        String addressees = read.addressees().isEmpty() ? "" : ADDRESSING + String.join("; ", read.addressees()) + "\n";
        return CleanText.paragraphs(addressees + read.body());
    }

    private static Reference reference(FoundCitation found) {
        return new Reference(found.kind(), found.number().map(DocumentNumber::toString).orElse(null),
                found.issuedOn().orElse(null), found.issuer().orElse(null), found.year().map(Year::getValue).orElse(null),
                found.name().orElse(null), found.words());
    }

    private static Item item(ReadTask task) {
        Recurrence recurring = task.recurring().map(Enum::name).map(Recurrence::valueOf).orElse(null);
        return new Item(task.no(), task.quarter().orElse(null), task.title(), task.dueOn().orElse(null), task.dueText().orElse(null),
                task.responsible(), recurring, null, false);
    }

    private static Stage stage(ReadPhase phase) {
        return new Stage(phase.name(), phase.from().orElse(null), phase.to().orElse(null), phase.text());
    }

    private static Doubt doubt(ReadWarning warning) {
        return new Doubt(warning.code().name(), warning.messageKey(), warning.arguments(), warning.where());
    }

    /** A doubt that the reader of texts cannot have, because it knows neither the library nor the units. */
    static Doubt doubt(ReadWarning.Code code, String where, String... arguments) {
        return new Doubt(code.name(), code.messageKey(), List.of(arguments), Optional.ofNullable(where).orElse(""));
    }
}
