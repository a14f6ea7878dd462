package vn.thidua.honors.model.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import vn.thidua.core.file.FileRepository;
import vn.thidua.core.file.StoredFile;
import vn.thidua.core.richtext.RichTextService;
import vn.thidua.core.spi.ContentRef;
import vn.thidua.core.spi.FileOwner;
import vn.thidua.honors.HonorsModule;
import vn.thidua.honors.model.MediaRoles;
import vn.thidua.honors.model.Model;
import vn.thidua.honors.model.ModelRepository;
import vn.thidua.honors.model.ModelRights;

/** Files of models: pictures and videos for whoever may read the model, evidence for those who look after it and the proposer. */
@ApplicationScoped
class ModelFileOwner implements FileOwner {

    private static final Set<String> VIDEOS = Set.of("video/mp4", "video/webm");
    private static final Set<String> PICTURES = Set.of(MediaRoles.PORTRAIT, MediaRoles.GALLERY, RichTextService.INLINE);

    @Inject private ModelRepository models;
    @Inject private ModelRights rights;
    @Inject private FileRepository files;

    @Override
    public Set<String> types() {
        return Set.of(HonorsModule.MODELS.id());
    }

    @Override
    public boolean mayOpen(ContentRef ref, String role) {
        return find(ref).filter(model -> MediaRoles.PUBLIC.contains(role) ? rights.mayRead(model) || rights.isInsider(model)
                : rights.isInsider(model)).isPresent();
    }

    @Override
    public boolean mayChange(ContentRef ref, String role) {
        return find(ref).filter(rights::mayChange).isPresent();
    }

    @Override
    public boolean accepts(ContentRef ref, String role, String mediaType) {
        return !role.equals(MediaRoles.VIDEO) || VIDEOS.contains(mediaType);
    }

    @Override
    public boolean pictures(String role) {
        return PICTURES.contains(role);
    }

    @Override
    public String title(ContentRef ref) {
        return find(ref).map(Model::getTitle).orElse("");
    }

    @Override
    public String path(ContentRef ref) {
        return "/honors/model-file?id=" + ref.id();
    }

    @Override
    public void filesChanged(ContentRef ref) {
        find(ref).ifPresent(model -> {
            Long portrait = files.of(ref, MediaRoles.PORTRAIT).stream().findFirst().map(StoredFile::getId).orElse(null);
            if (!java.util.Objects.equals(portrait, model.getPortraitId())) {
                models.portrait(model.getId(), portrait);
            }
        });
    }

    private Optional<Model> find(ContentRef ref) {
        return ref.id().matches("[0-9]{1,18}") ? models.find(Long.parseLong(ref.id())) : Optional.empty();
    }
}
