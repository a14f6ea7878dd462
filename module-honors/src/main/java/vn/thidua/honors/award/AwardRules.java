package vn.thidua.honors.award;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import vn.thidua.core.error.InputCheck;
import vn.thidua.core.error.PortalException;
import vn.thidua.core.organization.Roster;
import vn.thidua.honors.catalogue.Catalogue;
import vn.thidua.honors.catalogue.Catalogues;
import vn.thidua.honors.catalogue.EntryDetails;
import vn.thidua.honors.catalogue.EntryKind;
import vn.thidua.honors.catalogue.Recurrence;

/**
 * Puts together what makes an award and says what is wrong with it. What holds is read from the catalogue of the
 * decision's day.
 */
@ApplicationScoped
class AwardRules {

    @Inject private AwardRepository awards;
    @Inject private Catalogues catalogues;
    @Inject private Recipients recipients;

    /**
     * @throws PortalException of kind INVALID with every wrong field
     */
    AwardFacts facts(AwardDetails said) {
        said.demand();
        var check = new InputCheck();
        Optional<AwardFacts> facts = facts(said, catalogues.current(), recipients.find(said.subject(), said.decidedOn()), check);
        check.demand();
        return facts.orElseThrow();
    }

    /** For a row of a list; what is wrong is noted in the check, and then the answer is empty. */
    Optional<AwardFacts> facts(AwardDetails said, Catalogue catalogue, Roster roster, InputCheck check) {
        return facts(said, catalogue, recipients.find(said.subject(), said.decidedOn(), roster), check);
    }

    private static Optional<AwardFacts> facts(AwardDetails said, Catalogue catalogue, Optional<Recipient> recipient, InputCheck check) {
        Optional<EntryDetails> found = catalogue.find(said.code(), said.decidedOn());
        check.that(found.isPresent(), "code", "error.award.code", said.code(), said.decidedOn());
        check.that(recipient.isPresent(), said.subject().personId() == null ? "unitId" : "personId", "error.award.subject-unknown");
        if (found.isEmpty() || recipient.isEmpty()) {
            return Optional.empty();
        }
        EntryDetails entry = found.get();
        AwardDetails details = said.with(entry.kind() == EntryKind.TITLE ? AwardKind.MERIT : null, entry.authority());
        check.that(entry.subjects().contains(recipient.get().kind()), "code", "error.award.not-for-subject", entry.name());
        check.present("kind", details.kind());
        if (!check.passed()) {
            return Optional.empty();
        }
        return Optional.of(new AwardFacts(details, recipient.get(), entry,
                catalogue.prize(entry, recipient.get().kind(), details.decidedOn()),
                AwardKeys.of(recipient.get().key(), entry, details)));
    }

    /**
     * @param self the award that is being corrected; null for a new one
     * @throws DuplicateAwardException when the same achievement was awarded before
     */
    void demandNew(AwardFacts facts, Long self) {
        AwardKeys keys = facts.keys();
        awards.findOnce(keys.once(), self).ifPresent(earlier -> {
            throw new DuplicateAwardException(facts.entry().recurrence() == Recurrence.YEARLY
                    ? "error.award.twice.year" : "error.award.twice.decision", earlier);
        });
        if (keys.deed() != null) {
            awards.findDeed(keys.deed(), self).ifPresent(earlier -> {
                throw new DuplicateAwardException("error.award.twice.deed", earlier);
            });
        }
    }
}
