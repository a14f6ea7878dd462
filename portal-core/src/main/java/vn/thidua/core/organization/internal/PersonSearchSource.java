package vn.thidua.core.organization.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import vn.thidua.core.data.Moments;
import vn.thidua.core.organization.OrganizationJournal;
import vn.thidua.core.organization.PersonCard;
import vn.thidua.core.organization.PersonFilter;
import vn.thidua.core.organization.PersonFilter.Presence;
import vn.thidua.core.organization.PersonRepository;
import vn.thidua.core.organization.UnitRepository;
import vn.thidua.core.organization.UnitTree;
import vn.thidua.core.spi.Audience;
import vn.thidua.core.spi.SearchDocument;
import vn.thidua.core.spi.SearchSource;

/** People who work here in search, with what everybody may know of them. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
class PersonSearchSource implements SearchSource {

    @Inject private PersonRepository people;
    @Inject private UnitRepository units;

    @Override
    public String type() {
        return OrganizationJournal.PERSON;
    }

    @Override
    public Optional<SearchDocument> load(String id) {
        LocalDate today = Moments.today();
        UnitTree tree = units.tree();
        return people.placed(List.of(Long.valueOf(id)), today).stream().map(placed -> placed.card(tree, today))
                .filter(PersonCard::present).findFirst().map(PersonSearchSource::document);
    }

    @Override
    public void forEach(Consumer<SearchDocument> sink) {
        LocalDate today = Moments.today();
        UnitTree tree = units.tree();
        people.forEach(today, placed -> {
            PersonCard card = placed.card(tree, today);
            if (card.present()) {
                sink.accept(document(card));
            }
        });
    }

    @Override
    public long count() {
        return people.count(new PersonFilter("", Set.of(), Presence.PRESENT), Moments.today());
    }

    private static SearchDocument document(PersonCard person) {
        var document = SearchDocument.of(OrganizationJournal.person(person.id()), person.fullName(),
                        "/directory/person?id=" + person.id(), Audience.everyone())
                .body(String.join(". ", person.title(), person.unitName(), person.email()));
        person.unitId().ifPresent(document::unit);
        return document.build();
    }
}
