package vn.thidua.core.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thidua.core.file.FileType;
import vn.thidua.core.file.UnusableFileException;
import vn.thidua.core.picture.PictureWorkshop.Made;

class PictureWorkshopTest {

    private static final String SHA256 = "ab".repeat(32);

    @TempDir private Path data;
    private PictureFolder folder;
    private PictureWorkshop workshop;

    @BeforeEach
    void makeWorkshop() {
        folder = new PictureFolder(data.resolve("pictures"));
        workshop = new PictureWorkshop(folder);
    }

    private Path file(byte[] content) throws IOException {
        return Files.write(data.resolve("arrived"), content);
    }

    private Made prepare(byte[] content, FileType type) throws IOException {
        return workshop.prepare(file(content), type, "ảnh.jpg");
    }

    private static BufferedImage read(byte[] content) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(content));
    }

    private static boolean isRed(int rgb) {
        var color = new Color(rgb);
        return color.getRed() > 200 && color.getGreen() < 80 && color.getBlue() < 80;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void aPictureIsTurnedUprightAndForgetsWhereItWasTaken(int orientation) throws IOException {
        byte[] sent = Pictures.fromTelephone(Pictures.photo(400, 200), orientation);
        assertThat(new String(sent, StandardCharsets.ISO_8859_1)).contains(Pictures.PLACE);
        Made made = prepare(sent, FileType.JPEG);
        byte[] kept = made.encoded().bytes();
        assertThat(new String(kept, StandardCharsets.ISO_8859_1)).doesNotContain(Pictures.PLACE).doesNotContain("Exif");
        BufferedImage seen = read(kept);
        boolean turned = orientation >= 5;
        assertThat(seen.getWidth()).isEqualTo(turned ? 200 : 400);
        assertThat(PictureDecoder.measure(file(sent), FileType.JPEG, "x")).isEqualTo(made.size());
        // Where the corner that was the first one in the file is to be seen.
        boolean right = List.of(2, 3, 6, 7).contains(orientation);
        boolean below = List.of(3, 4, 7, 8).contains(orientation);
        int x = right ? seen.getWidth() - 10 : 10;
        int y = below ? seen.getHeight() - 10 : 10;
        assertThat(isRed(seen.getRGB(x, y))).isTrue();
        assertThat(isRed(seen.getRGB(seen.getWidth() - 1 - x, seen.getHeight() - 1 - y))).isFalse();
    }

    @Test
    void aLargePictureIsReduced() throws IOException {
        Made made = prepare(Pictures.jpeg(Pictures.photo(4000, 3000)), FileType.JPEG);
        assertThat(made.size()).isEqualTo(new PictureSize(2560, 1920));
        assertThat(made.encoded().type()).isEqualTo(FileType.JPEG);
    }

    @Test
    void whatCanBeSeenThroughStaysSo() throws IOException {
        var image = new BufferedImage(50, 50, BufferedImage.TYPE_INT_ARGB);
        image.setRGB(5, 5, 0xffff0000);
        for (byte[] content : List.of(Pictures.png(image), Pictures.gif(image))) {
            Made made = prepare(content, content[0] == 'G' ? FileType.GIF : FileType.PNG);
            assertThat(made.encoded().type()).isEqualTo(FileType.PNG);
            assertThat(read(made.encoded().bytes()).getRGB(0, 0) >>> 24).isZero();
        }
    }

    @Test
    void aPhotographAsPngBecomesJpegAndADrawingStaysPng() throws IOException {
        var noise = new BufferedImage(300, 300, BufferedImage.TYPE_INT_RGB);
        var random = new Random(1);
        for (int i = 0; i < 90_000; i++) {
            noise.setRGB(i % 300, i / 300, 0x808080 + random.nextInt(0x202020));
        }
        assertThat(prepare(Pictures.png(noise), FileType.PNG).encoded().type()).isEqualTo(FileType.JPEG);
        var drawing = new BufferedImage(300, 300, BufferedImage.TYPE_INT_RGB);
        drawing.createGraphics().drawLine(0, 0, 299, 150);
        assertThat(prepare(Pictures.png(drawing), FileType.PNG).encoded().type()).isEqualTo(FileType.PNG);
    }

    @Test
    void aPictureForPrintIsShownInColoursOfScreens() throws IOException {
        Made made = prepare(Pictures.forPrint(120, 80), FileType.JPEG);
        BufferedImage seen = read(made.encoded().bytes());
        assertThat(seen.getColorModel().getNumComponents()).isEqualTo(3);
        assertThat(seen.getWidth()).isEqualTo(120);
    }

    @Test
    void webpIsRead() throws IOException {
        byte[] webp;
        try (var in = PictureWorkshopTest.class.getResourceAsStream("/pictures/lossy.webp")) {
            webp = in.readAllBytes();
        }
        Made made = prepare(webp, FileType.WEBP);
        assertThat(made.size()).isEqualTo(new PictureSize(320, 240));
        assertThat(isRed(made.image().getRGB(10, 10))).isTrue();
    }

    @Test
    void aBombIsRefusedBeforeItIsDecoded() throws IOException {
        byte[] bomb = Pictures.bomb(60_000, 60_000);
        assertThat(bomb.length).isLessThan(1000);
        assertThatThrownBy(() -> prepare(bomb, FileType.PNG)).isInstanceOf(UnusableFileException.class)
                .hasMessageStartingWith("error.picture.pixels");
    }

    @Test
    void whatBreaksOffIsRefused() throws IOException {
        byte[] jpeg = Pictures.jpeg(Pictures.photo(600, 400));
        byte[] png = Pictures.png(Pictures.photo(600, 400));
        byte[] gif = Pictures.gif(Pictures.photo(600, 400));
        for (int share = 1; share < 10; share++) {
            byte[] cutJpeg = Arrays.copyOf(jpeg, jpeg.length * share / 10);
            byte[] cutPng = Arrays.copyOf(png, png.length * share / 10);
            byte[] cutGif = Arrays.copyOf(gif, gif.length * share / 10);
            assertThatThrownBy(() -> prepare(cutJpeg, FileType.JPEG)).as("JPEG %d", share).isInstanceOf(UnusableFileException.class);
            assertThatThrownBy(() -> prepare(cutPng, FileType.PNG)).as("PNG %d", share).isInstanceOf(UnusableFileException.class);
            assertThatThrownBy(() -> prepare(cutGif, FileType.GIF)).as("GIF %d", share).isInstanceOf(UnusableFileException.class);
        }
    }

    @Test
    void damageNeverBringsAnythingButARefusal() throws IOException {
        var random = new Random(7);
        List<byte[]> whole = List.of(Pictures.fromTelephone(Pictures.photo(80, 60), 6), Pictures.png(Pictures.photo(80, 60)),
                Pictures.gif(Pictures.photo(80, 60)), Pictures.forPrint(40, 40));
        List<FileType> types = List.of(FileType.JPEG, FileType.PNG, FileType.GIF, FileType.JPEG);
        for (int i = 0; i < 600; i++) {
            byte[] damaged = whole.get(i % 4).clone();
            for (int hits = 1 + random.nextInt(6); hits > 0; hits--) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
            }
            try {
                prepare(damaged, types.get(i % 4));
            } catch (UnusableFileException e) {
                assertThat(e.messageKey()).startsWith("error.picture.");
            }
        }
    }

    @Test
    void everyUsefulSizeIsMadeOnce() throws IOException {
        Made made = prepare(Pictures.jpeg(Pictures.photo(1000, 500)), FileType.JPEG);
        workshop.makeSizes(SHA256, made);
        for (int width : List.of(320, 640, 960, 1000)) {
            PictureFolder.Kept kept = folder.find(SHA256, width).orElseThrow();
            BufferedImage image = ImageIO.read(kept.path().toFile());
            assertThat(image.getWidth()).isEqualTo(width);
            assertThat(image.getHeight()).isEqualTo(width / 2);
        }
        assertThat(folder.find(SHA256, 1280)).isEmpty();
        Path arrived = file(Pictures.jpeg(Pictures.photo(1000, 500)));
        PictureFolder.Kept again = workshop.makeSize(arrived, FileType.JPEG, SHA256, new PictureSize(320, 160));
        assertThat(again).isEqualTo(folder.find(SHA256, 320).orElseThrow());
    }

    @Test
    void aLostSizeIsMadeAgain() throws IOException {
        Path arrived = file(Pictures.fromTelephone(Pictures.photo(800, 400), 6));
        PictureFolder.Kept kept = workshop.makeSize(arrived, FileType.JPEG, SHA256, new PictureSize(320, 640));
        BufferedImage image = ImageIO.read(kept.path().toFile());
        assertThat(image.getHeight()).isEqualTo(640);
        assertThat(isRed(image.getRGB(310, 10))).isTrue();
    }

    @Test
    void sizesGoWithTheirPicture() throws IOException {
        workshop.makeSizes(SHA256, prepare(Pictures.jpeg(Pictures.photo(100, 100)), FileType.JPEG));
        assertThat(folder.sweep(Instant.now(), sha256 -> true)).isZero();
        assertThat(folder.find(SHA256, 100)).isPresent();
        assertThat(folder.sweep(Instant.now(), sha256 -> false)).isEqualTo(1);
        assertThat(folder.find(SHA256, 100)).isEmpty();
    }
}
