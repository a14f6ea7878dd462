package vn.thidua.emulation.document.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.function.Consumer;
import vn.thidua.core.spi.ContentRef;
import vn.thidua.core.spi.SearchDocument;
import vn.thidua.core.spi.SearchSource;
import vn.thidua.emulation.EmulationModule;
import vn.thidua.emulation.document.Document;
import vn.thidua.emulation.document.DocumentRepository;

/** Feeds documents to search. */
@ApplicationScoped
@Transactional
class DocumentSearchSource implements SearchSource {

    @Inject private DocumentRepository documents;

    @Override
    public String type() {
        return EmulationModule.DOCUMENTS.id();
    }

    @Override
    public Optional<SearchDocument> load(String id) {
        return documents.find(Long.parseLong(id)).map(this::describe);
    }

    @Override
    public void forEach(Consumer<SearchDocument> sink) {
        documents.forEach(document -> sink.accept(describe(document)));
    }

    @Override
    public long count() {
        return documents.count();
    }

    private SearchDocument describe(Document document) {
        var details = document.details();
        var ref = ContentRef.of(type(), document.getId());
        return SearchDocument.of(ref, details.title(), "/emulation/document?id=" + ref.id(), document.audience())
                .body(SearchText.of(details))
                .number(details.number().isEmpty() ? null : details.number())
                .issuer(details.issuer())
                .date(details.issuedOn())
                .year(details.year())
                .unit(details.unitId())
                .facet("kind", details.kind().name())
                .facet("status", document.status().name())
                .build();
    }
}
