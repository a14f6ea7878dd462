package vn.thidua.honors.model.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import vn.thidua.core.demo.DemoText;
import vn.thidua.core.file.FileDetails;
import vn.thidua.core.file.FileService;
import vn.thidua.core.file.NewFile;
import vn.thidua.core.file.StoredFile;
import vn.thidua.core.richtext.RichTextService;
import vn.thidua.core.spi.ContentRef;
import vn.thidua.honors.HonorsModule;
import vn.thidua.honors.model.MediaRoles;

/** The drawn pictures of the demo's models. */
@ApplicationScoped
class ModelDemoPictures {

    private static final String FOLDER = "demo/honors/pictures/";

    @Inject private FileService files;

    /** Attaches what the text names, and answers the story with its pictures: {@code gallery:NAME} stands for one of them. */
    String attach(long model, DemoText text, String story) {
        text.find("portrait").ifPresent(name -> add(model, MediaRoles.PORTRAIT, name, "", text.find("portrait-alt").orElse("")));
        String told = story;
        for (String one : text.find("gallery").map(value -> value.split("\\s*\\|\\s*")).orElse(new String[0])) {
            String name = one.split("=", 2)[0].strip();
            String caption = one.contains("=") ? one.split("=", 2)[1].strip() : "";
            add(model, MediaRoles.GALLERY, name, caption, caption);
            String mark = "gallery:" + name;
            if (told.contains(mark)) {
                told = told.replace(mark, add(model, RichTextService.INLINE, name, "", caption).map(file -> "file:" + file.getId()).orElse(""));
            }
        }
        return told;
    }

    private Optional<StoredFile> add(long model, String role, String name, String caption, String alt) {
        try (InputStream in = ModelDemoPictures.class.getClassLoader().getResourceAsStream(FOLDER + name + ".jpg")) {
            return in == null ? Optional.empty() : Optional.of(files.add(ContentRef.of(HonorsModule.MODELS.id(), model), role,
                    new NewFile(new FileDetails(name + ".jpg", caption, alt), in)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
