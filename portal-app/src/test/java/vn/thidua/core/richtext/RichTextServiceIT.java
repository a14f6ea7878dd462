package vn.thidua.core.richtext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import javax.imageio.ImageIO;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.thidua.core.audit.Versions;
import vn.thidua.core.error.PortalException;
import vn.thidua.core.error.PortalException.Kind;
import vn.thidua.core.file.FileService;
import vn.thidua.core.file.FileType;
import vn.thidua.core.file.FillingStore;
import vn.thidua.core.file.LetterFiles;
import vn.thidua.core.file.NewFile;
import vn.thidua.core.file.StoredFile;
import vn.thidua.core.file.UnusableFileException;
import vn.thidua.core.picture.PictureContent;
import vn.thidua.core.picture.PictureService;
import vn.thidua.core.security.Actor;
import vn.thidua.core.spi.ContentRef;
import vn.thidua.testkit.PortalArchive;
import vn.thidua.testkit.container.ContentChecks;

/** Texts bring their pictures along, into the files of their content and into the caller's transaction. */
@Tag("every-database")
@ExtendWith(ArquillianExtension.class)
class RichTextServiceIT {

    private static final Actor WRITER = ContentChecks.actor(Map.of());
    private static final String INLINE = RichTextService.INLINE;

    @Inject private RichTextService texts;
    @Inject private FileService files;
    @Inject private PictureService pictures;
    @Inject private ContentChecks checks;
    @Resource private UserTransaction transaction;

    @Deployment
    static WebArchive portal() {
        return PortalArchive.forApplication(LetterFiles.class, FillingStore.class);
    }

    private static ContentRef letter() {
        return new ContentRef(LetterFiles.TYPE, UUID.randomUUID().toString());
    }

    private static byte[] picture(int width, int height, String format) {
        var out = new ByteArrayOutputStream();
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        image.setRGB(0, 0, UUID.randomUUID().hashCode());
        try {
            ImageIO.write(image, format, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static String embedded(byte[] picture, String type) {
        return "<img alt=\"Lễ ra quân\" src=\"data:image/" + type + ";base64," + Base64.getEncoder().encodeToString(picture) + "\">";
    }

    private <T> T asWriter(Supplier<T> work) {
        return checks.as(WRITER, work);
    }

    private StoredRichText stored(ContentRef letter, String html) {
        return asWriter(() -> texts.store(letter, INLINE, html));
    }

    private List<StoredFile> inline(ContentRef letter) {
        return asWriter(() -> files.list(letter, INLINE));
    }

    @Test
    void anEmbeddedPictureBecomesAFile() {
        ContentRef letter = letter();
        StoredRichText stored = stored(letter, "<p>a" + embedded(picture(1000, 500, "jpeg"), "jpeg") + "</p>");
        StoredFile file = inline(letter).get(0);
        assertThat(stored.lost()).isEmpty();
        assertThat(stored.text().html()).isEqualTo("<p>a<img src=\"file:" + file.getId() + "\" alt=\"Lễ ra quân\"></p>");
        assertThat(file.getType()).isEqualTo(FileType.JPEG);
        assertThat(file.getAltText()).isEqualTo("Lễ ra quân");
        assertThat(asWriter(() -> texts.render(stored.text()))).contains("width=\"1000\" height=\"500\"", "loading=\"lazy\"",
                "/api/v1/files/" + file.getId() + "/picture?width=320&amp;v=", " 320w, ", " 1000w\"");
    }

    @Test
    void aTextThatIsStoredAgainBringsNothingTwice() {
        ContentRef letter = letter();
        String html = "<p>" + embedded(picture(400, 300, "png"), "png") + "</p>";
        StoredRichText first = stored(letter, html);
        assertThat(stored(letter, html).text()).isEqualTo(first.text());
        String edited = asWriter(() -> texts.forEditing(first.text()));
        assertThat(edited).contains("/api/v1/files/").doesNotContain("file:");
        assertThat(stored(letter, edited).text()).isEqualTo(first.text());
        assertThat(stored(letter, first.text().html()).text()).isEqualTo(first.text());
        assertThat(inline(letter)).hasSize(1);
    }

    @Test
    void whatCannotBeTakenIsLeftOutAndCounted() throws Exception {
        long other = stored(letter(), embedded(picture(50, 50, "png"), "png")).text().fileIds().iterator().next();
        ContentRef letter = letter();
        byte[] whole = picture(300, 300, "png");
        String html = "<p>chữ<img src=\"file:///C:/Users/hoa/clip_image001.png\"><img src='//:0'><img src='https://a.vn/x.png'>"
                + "<img src='file:" + other + "'><img src='/portal/api/v1/files/" + other + "/content'><img src='file:999999999'>"
                + embedded(Arrays.copyOf(whole, whole.length / 2), "png") + "<img src='data:image/png;base64,@@@@'>"
                + "<img src='data:image/svg+xml,<svg/>'><img width=1 src='https://a.vn/pixel'>" + embedded(whole, "png") + "</p>";
        transaction.begin();
        StoredRichText stored = stored(letter, html);
        transaction.commit();
        assertThat(stored.lost()).isEqualTo(Map.of(LostPicture.LOCAL, 2, LostPicture.FOREIGN, 1, LostPicture.OTHER_CONTENT, 3,
                LostPicture.UNUSABLE, 3));
        assertThat(inline(letter)).hasSize(1);
        assertThat(stored.text().plain()).isEqualTo("chữ");
        assertThat(asWriter(() -> texts.explain(stored))).hasSize(4).first().asString().startsWith("2 ảnh");
    }

    @Test
    void aRollbackTakesThePicturesWithIt() throws Exception {
        ContentRef letter = letter();
        transaction.begin();
        StoredRichText stored = stored(letter, embedded(picture(60, 60, "png"), "png"));
        transaction.rollback();
        assertThat(inline(letter)).isEmpty();
        assertThat(asWriter(() -> texts.render(stored.text()))).doesNotContain("<img");
    }

    @Test
    void whoMayNotChangeAddsNoPicture() {
        var kept = new ContentRef(LetterFiles.TYPE, "kept-" + UUID.randomUUID());
        assertThatThrownBy(() -> stored(kept, embedded(picture(60, 60, "png"), "png"))).isInstanceOf(PortalException.class);
        assertThat(stored(kept, "<p>chữ</p>").text().html()).isEqualTo("<p>chữ</p>");
    }

    @Test
    void aRoleForPicturesTakesNothingElse() {
        ContentRef letter = letter();
        byte[] gif = picture(640, 480, "gif");
        StoredFile photo = asWriter(() -> files.add(letter, "photo", NewFile.of("Ảnh.gif", new ByteArrayInputStream(gif))));
        assertThat(photo.getName()).isEqualTo("Ảnh.png");
        for (String content : List.of("<svg xmlns='http://www.w3.org/2000/svg'/>", "%PDF-1.4", "chữ")) {
            assertThatThrownBy(() -> asWriter(() -> files.add(letter, "photo",
                    NewFile.of("x.jpg", new ByteArrayInputStream(content.getBytes())))))
                    .isInstanceOfSatisfying(UnusableFileException.class, e -> assertThat(e.kind()).isEqualTo(Kind.UNPROCESSABLE));
        }
        assertThat(asWriter(() -> files.list(letter, "photo"))).hasSize(1);
    }

    @Test
    void aPictureIsGivenOutInEverySizeToWhoeverMayOpenIt() throws IOException {
        ContentRef letter = letter();
        byte[] jpeg = picture(2000, 1000, "jpeg");
        long id = asWriter(() -> files.add(letter, "photo", NewFile.of("x.jpg", new ByteArrayInputStream(jpeg)))).getId();
        long asItWas = asWriter(() -> files.add(letter, FileService.ATTACHMENT, NewFile.of("x.jpg",
                new ByteArrayInputStream(jpeg)))).getId();
        for (int width : new int[] {320, 640, 960, 1280}) {
            for (long file : new long[] {id, asItWas}) {
                PictureContent content = asWriter(() -> pictures.open(file, width));
                assertThat(ImageIO.read(content.path().toFile()).getWidth()).isEqualTo(width);
            }
        }
        assertThat(asWriter(() -> pictures.find(List.of(id, asItWas)))).hasSize(2);
        assertThatThrownBy(() -> asWriter(() -> pictures.open(id, 333))).isInstanceOf(PortalException.class);
        asWriter(() -> {
            files.remove(id, Versions.ANY);
            return null;
        });
        assertThatThrownBy(() -> asWriter(() -> pictures.open(id, 320))).isInstanceOfSatisfying(PortalException.class,
                e -> assertThat(e.kind()).isEqualTo(Kind.NOT_FOUND));
    }

    @Test
    void textsDoNotDependOnWhoOwnsThemForWords() {
        assertThat(stored(letter(), null).text()).isEqualTo(RichText.EMPTY);
        assertThat(stored(letter(), "<script>x</script><h1>Tiêu đề</h1>").text().html()).isEqualTo("<h2>Tiêu đề</h2>");
    }
}
