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
import vn.thidua.honors.model.Fields;
import vn.thidua.honors.model.Model;
import vn.thidua.honors.model.ModelRepository;
import vn.thidua.honors.model.StoryText;

/**
 * Feeds models to search: what readers see of a published one, and what stands in any other for those who look after it. A withdrawn
 * one is forgotten for readers. Nothing of dossiers or of personal data is ever handed over.
 */
@ApplicationScoped
@Transactional
class ModelSearchSource implements SearchSource {

    @Inject private ModelRepository models;
    @Inject private Fields fields;

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
        int revision = model.isPublished() ? model.getShownRevision() : model.getDraftRevision();
        StoryText text = models.findStory(model.getId(), revision).orElseThrow().text();
        var ref = ContentRef.of(type(), model.getId());
        String page = model.isPublished() ? "/honors/model?id=" : "/honors/model-file?id=";
        return SearchDocument.of(ref, text.title(), page + ref.id(), model.audience())
                .body(String.join("\n\n", text.summary(), text.rich().plain(), text.quote(), String.join("\n", text.steps())))
                .date(model.getPublishedOn().orElse(model.getProposedOn()))
                .year(model.facts().year())
                .unit(model.facts().unitId())
                .facet("field", fields.name(model.facts().field()))
                .facet("model-kind", model.facts().kind().name())
                .facet("stage", model.getStage().name())
                .build();
    }
}
