package vn.thidua.honors.model.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.function.Consumer;
import vn.thidua.core.spi.ContentRef;
import vn.thidua.core.spi.SearchDocument;
import vn.thidua.core.spi.SearchSource;
import vn.thidua.honors.HonorsModule;
import vn.thidua.honors.model.Model;
import vn.thidua.honors.model.ModelRepository;

/** Feeds models to search. */
@ApplicationScoped
@Transactional
class ModelSearchSource implements SearchSource {

    @Inject private ModelRepository models;

    @Override
    public String type() {
        return HonorsModule.MODELS.id();
    }

    @Override
    public Optional<SearchDocument> load(String id) {
        return models.find(Long.parseLong(id)).map(this::describe);
    }

    @Override
    public void forEach(Consumer<SearchDocument> sink) {
        models.forEach(model -> sink.accept(describe(model)));
    }

    @Override
    public long count() {
        return models.count();
    }

    private SearchDocument describe(Model model) {
        var details = model.details();
        var ref = ContentRef.of(type(), model.getId());
        return SearchDocument.of(ref, details.name(), "/honors/model?id=" + ref.id(), model.audience())
                .body(details.summary() + "\n\n" + details.story())
                .year(details.year())
                .unit(details.unitId())
                .facet("field", details.field())
                .facet("stage", details.stage().name())
                .build();
    }
}
