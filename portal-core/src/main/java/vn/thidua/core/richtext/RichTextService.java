package vn.thidua.core.richtext;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import vn.thidua.core.error.PortalException;
import vn.thidua.core.i18n.Messages;
import vn.thidua.core.picture.PictureService;
import vn.thidua.core.picture.PictureView;
import vn.thidua.core.spi.ContentRef;

/** Takes texts of editors in with their pictures, and gives them out for pages and for editors. */
@ApplicationScoped
public class RichTextService {

    /** The usual role of pictures that stand in a text. */
    public static final String INLINE = "inline";

    private static final Pattern EMBEDDED = Pattern.compile("data:image/[^\"'<>\\s]*+");

    @Inject private PictureTaking taking;
    @Inject private PictureService pictures;
    @Inject private Messages messages;
    @Inject private ServletContext context;

    /**
     * Cleans what an editor sent. Pictures that stand in it become files of the content, in the running transaction;
     * files of that content stay; all others are left out and counted. Sending the same picture again does not attach it
     * twice.
     *
     * @param role of the files that are added; {@link #INLINE} unless the owner knows better
     * @throws PortalException of kind TOO_LARGE when the text without its pictures is, and as
     *         {@link vn.thidua.core.file.FileService#addPicture} says when there is something new to add
     */
    @Transactional
    public StoredRichText store(ContentRef owner, String role, String html) {
        if (html == null || html.isBlank()) {
            return new StoredRichText(RichText.EMPTY, Map.of());
        }
        RichText.demandReadable(html.length() - embedded(html), html);
        Document page = RichText.parsed(html);
        List<Element> images = page.select("img, image");
        var lost = new EnumMap<LostPicture, Integer>(LostPicture.class);
        for (int i = 0; i < images.size(); i++) {
            Element image = images.get(i);
            if (isNothing(image)) {
                image.remove();
                continue;
            }
            PictureTaking.Outcome outcome = taking.take(image, owner, role, i + 1);
            outcome.file().ifPresent(file -> image.attr("src", "file:" + file.getId()));
            if (outcome.file().isEmpty()) {
                lost.merge(outcome.lost(), 1, Integer::sum);
                image.remove();
            }
        }
        return new StoredRichText(RichText.of(page), lost);
    }

    /** How many characters are pictures written into the text. */
    private static int embedded(String html) {
        return EMBEDDED.matcher(html).results().mapToInt(picture -> picture.end() - picture.start()).sum();
    }

    /** What has no address, and what is one pixel large: it only tells somebody that it was opened. */
    private static boolean isNothing(Element image) {
        return image.attr("src").isBlank() || image.attr("width").strip().matches("[01](px)?");
    }

    /** A sentence for each reason why pictures were lost, in the language of the request at hand. */
    public List<String> explain(StoredRichText stored) {
        return stored.lost().entrySet().stream().sorted(Map.Entry.comparingByKey(Comparator.naturalOrder()))
                .map(entry -> messages.text(entry.getKey().messageKey(), entry.getValue())).toList();
    }

    /** The text for a page, to be put into an element of the class {@code rich}; pictures that are gone are left out. */
    public String render(RichText text) {
        return text.isEmpty() ? "" : new PageForm(known(text), context.getContextPath(), messages.text("rich.table")).of(text);
    }

    /** The text for the editor, which knows fewer elements than a page. */
    public String forEditing(RichText text) {
        return text.isEmpty() ? "" : new EditorForm(known(text), context.getContextPath()).of(text);
    }

    private Map<Long, PictureView> known(RichText text) {
        return pictures.find(text.fileIds());
    }
}
