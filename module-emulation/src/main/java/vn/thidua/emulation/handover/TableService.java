package vn.thidua.emulation.handover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.thidua.core.error.PortalException;
import vn.thidua.core.module.ModuleRegistry;
import vn.thidua.core.spi.ContentRef;
import vn.thidua.core.spi.DocumentTables;
import vn.thidua.core.spi.TableReceiver;
import vn.thidua.emulation.EmulationModule;
import vn.thidua.emulation.document.Document;
import vn.thidua.emulation.document.DocumentDetails;
import vn.thidua.emulation.document.DocumentService;
import vn.thidua.emulation.reading.TextTables;

/** The tables in the stored texts of documents, and who can make something of them. What people may not read is not there for them. */
@ApplicationScoped
@Transactional
public class TableService {

    @Inject @Any private Instance<TableReceiver> receivers;
    @Inject private ModuleRegistry modules;
    @Inject private DocumentService documents;

    /**
     * Something that can be made of the tables of a document.
     *
     * @param titleKey the key of what people do there
     * @param path     its page, below the context root
     */
    public record Way(String titleKey, String path) implements Serializable { }

    /**
     * The tables of a document; empty when it has none.
     *
     * @throws PortalException of kind NOT_FOUND when there is no such document that may be read
     */
    public Optional<DocumentTables> find(long documentId) {
        return tables(documents.get(documentId));
    }

    /** What whoever is at work may make of the tables of a document. */
    public List<Way> ways(long documentId) {
        return find(documentId).stream().flatMap(tables -> receivers.stream().filter(one -> modules.isActive(one.module()))
                .sorted(Comparator.comparing(TableReceiver::module))
                .flatMap(one -> one.path(tables).stream().map(path -> new Way(one.titleKey(), path)))).toList();
    }

    private static Optional<DocumentTables> tables(Document document) {
        DocumentDetails details = document.details();
        List<DocumentTables.Table> tables = TextTables.of(details.body()).stream().map(DocumentTables.Table::new).toList();
        return tables.isEmpty() ? Optional.empty() : Optional.of(new DocumentTables(
                ContentRef.of(EmulationModule.DOCUMENTS.id(), document.getId()), details.title(), details.number(), details.issuer(),
                details.issuedOn(), tables));
    }
}
