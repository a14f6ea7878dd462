package vn.thidua.core.organization.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.function.Consumer;
import vn.thidua.core.organization.OrganizationJournal;
import vn.thidua.core.organization.UnitRepository;
import vn.thidua.core.organization.UnitTree;
import vn.thidua.core.organization.UnitTree.Node;
import vn.thidua.core.spi.Audience;
import vn.thidua.core.spi.SearchDocument;
import vn.thidua.core.spi.SearchSource;

/** Units in search, those of the past included, because old documents speak of them. */
@ApplicationScoped
class UnitSearchSource implements SearchSource {

    @Inject private UnitRepository units;

    @Override
    public String type() {
        return OrganizationJournal.UNIT;
    }

    @Override
    public Optional<SearchDocument> load(String id) {
        UnitTree tree = units.committedTree();
        return tree.find(Long.parseLong(id)).map(unit -> document(unit, tree));
    }

    @Override
    public void forEach(Consumer<SearchDocument> sink) {
        UnitTree tree = units.committedTree();
        tree.all().forEach(unit -> sink.accept(document(unit, tree)));
    }

    @Override
    public long count() {
        return units.committedTree().all().size();
    }

    private static SearchDocument document(Node unit, UnitTree tree) {
        String above = unit.parentId().isPresent() ? tree.name(unit.parentId().getAsLong()) : "";
        return SearchDocument.of(OrganizationJournal.unit(unit.id()), unit.name(), "/directory/unit?id=" + unit.id(),
                        Audience.everyone())
                .body(String.join(". ", unit.shortName(), unit.code(), above))
                .unit(unit.id()).build();
    }
}
