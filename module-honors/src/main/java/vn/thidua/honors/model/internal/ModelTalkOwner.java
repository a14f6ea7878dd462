package vn.thidua.honors.model.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import vn.thidua.core.spi.ContentRef;
import vn.thidua.core.spi.TalkOwner;
import vn.thidua.honors.HonorsModule;
import vn.thidua.honors.model.Model;
import vn.thidua.honors.model.ModelRepository;
import vn.thidua.honors.model.ModelRights;

/** What is said about published models: everybody who reads them may congratulate and comment, those who lead them moderate. */
@ApplicationScoped
class ModelTalkOwner implements TalkOwner {

    @Inject private ModelRepository models;
    @Inject private ModelRights rights;

    @Override
    public Set<String> types() {
        return Set.of(HonorsModule.MODELS.id());
    }

    @Override
    public boolean mayRead(ContentRef ref) {
        return find(ref).filter(Model::isPublished).filter(rights::mayRead).isPresent();
    }

    @Override
    public boolean mayComment(ContentRef ref) {
        return true;
    }

    @Override
    public boolean mayModerate(ContentRef ref) {
        return find(ref).filter(rights::leads).isPresent();
    }

    @Override
    public boolean commentsOpen(ContentRef ref) {
        return find(ref).filter(Model::isPublished).isPresent();
    }

    @Override
    public String title(ContentRef ref) {
        return find(ref).map(Model::getTitle).orElse("");
    }

    @Override
    public String path(ContentRef ref) {
        return "/honors/model?id=" + ref.id();
    }

    @Override
    public Set<Long> authors(ContentRef ref) {
        return find(ref).flatMap(Model::getProposerAccountId).map(Set::of).orElse(Set.of());
    }

    private Optional<Model> find(ContentRef ref) {
        return ref.id().matches("[0-9]{1,18}") ? models.find(Long.parseLong(ref.id())) : Optional.empty();
    }
}
