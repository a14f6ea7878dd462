package vn.thidua.emulation.intake.rest;

import java.time.LocalDate;
import java.util.List;
import vn.thidua.emulation.document.DocumentKind;
import vn.thidua.emulation.document.DocumentStatus;

/**
 * A document that was imported, with what was understood of its file.
 *
 * @param url    of its page
 * @param status DRAFT where the file bears no number or no date
 */
public record ImportedView(long id, String url, DocumentStatus status, DocumentKind kind, String number, String place,
        LocalDate issuedOn, String issuer, String title, List<ImportView.Reference> legalBases, List<ImportView.Reference> citations,
        List<String> sections, List<ImportView.Task> tasks, List<ImportView.Phase> phases, List<String> movements,
        List<String> recipients, ImportView.Signer signer, List<ImportView.Warning> warnings, String body) {

    static ImportedView of(long id, String url, DocumentStatus status, ImportView view) {
        return new ImportedView(id, url, status, view.kind(), view.number(), view.place(), view.issuedOn(), view.issuer(),
                view.title(), view.legalBases(), view.citations(), view.sections(), view.tasks(), view.phases(), view.movements(),
                view.recipients(), view.signer(), view.warnings(), view.body());
    }
}
