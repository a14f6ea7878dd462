package vn.thidua.core.picture;

import com.twelvemonkeys.imageio.plugins.jpeg.JPEGImageReaderSpi;
import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.spi.IIORegistry;
import javax.imageio.spi.ImageReaderSpi;
import javax.imageio.spi.ServiceRegistry;
import javax.imageio.stream.FileImageInputStream;
import javax.imageio.stream.ImageInputStream;
import vn.thidua.core.file.FileType;
import vn.thidua.core.file.UnusableFileException;

/**
 * Reads pictures whole. The header is looked at first, so a small file that claims to be an enormous picture costs nothing;
 * and what breaks off is refused, although the decoders would fill the rest with grey. Of a moving picture the first frame
 * is read.
 */
final class PictureDecoder {

    /** The most pixels that are decoded. */
    static final int MOST_PIXELS = 50_000_000;

    private static final String PLATFORM_JPEG = "com.sun.imageio.plugins.jpeg.JPEGImageReaderSpi";
    private static final ImageReaderSpi JPEG = jpeg();

    private PictureDecoder() { }

    /** The size as people see it, from the header only. */
    static PictureSize measure(Path file, FileType type, String name) {
        return using(file, type, name, reader -> {
            var size = new PictureSize(reader.getWidth(0), reader.getHeight(0));
            return Orientation.of(file, type).isTurned() ? size.turned() : size;
        });
    }

    /** The picture as it lies in the file, not turned yet. */
    static BufferedImage decode(Path file, FileType type, String name) {
        return using(file, type, name, reader -> {
            demandBearable(new PictureSize(reader.getWidth(0), reader.getHeight(0)), name);
            boolean[] cut = {false};
            reader.addIIOReadWarningListener((source, warning) -> cut[0] |= saysCut(warning));
            BufferedImage image = reader.read(0);
            if (cut[0]) {
                throw new UnusableFileException("error.picture.broken", name);
            }
            return image;
        });
    }

    private static void demandBearable(PictureSize size, String name) {
        if (size.pixels() > MOST_PIXELS) {
            throw new UnusableFileException("error.picture.pixels", name, size.width(), size.height(), MOST_PIXELS / 1_000_000);
        }
    }

    /** The words of the JPEG library for a file that ends too early or whose data do not fit. */
    private static boolean saysCut(String warning) {
        String words = String.valueOf(warning).toLowerCase(Locale.ROOT);
        return words.contains("premature") || words.contains("corrupt") || words.contains("truncated");
    }

    /** What is done with a reader that has the file open. */
    private interface Reading<T> {

        T with(ImageReader reader) throws IOException;
    }

    private static <T> T using(Path file, FileType type, String name, Reading<T> reading) {
        ImageReader reader = null;
        try (ImageInputStream in = new FileImageInputStream(file.toFile())) {
            reader = reader(type, name);
            reader.setInput(in, true, true);
            return reading.with(reader);
        } catch (UnusableFileException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            // Readers fail in any way on files that are made to break them.
            throw new UnusableFileException(e, "error.picture.broken", name);
        } finally {
            if (reader != null) {
                reader.dispose();
            }
        }
    }

    private static ImageReader reader(FileType type, String name) throws IOException {
        return switch (type) {
            case JPEG -> JPEG.createReaderInstance();
            case WEBP -> new WebPImageReaderSpi().createReaderInstance();
            case PNG, GIF -> ImageIO.getImageReadersByFormatName(type.label()).next();
            default -> throw new UnusableFileException("error.picture.type", name);
        };
    }

    /**
     * The reader of the library stands on the platform's, which it looks for in the registry that it is registered with.
     * That of the server would show it to every application and keep this one in memory when it is gone, so it gets one of
     * its own.
     */
    private static ImageReaderSpi jpeg() {
        var registry = new ServiceRegistry(List.<Class<?>>of(ImageReaderSpi.class).iterator());
        IIORegistry.getDefaultInstance().getServiceProviders(ImageReaderSpi.class, false).forEachRemaining(provider -> {
            if (provider.getClass().getName().equals(PLATFORM_JPEG)) {
                registry.registerServiceProvider(provider, ImageReaderSpi.class);
            }
        });
        var reader = new JPEGImageReaderSpi();
        registry.registerServiceProvider(reader, ImageReaderSpi.class);
        return reader;
    }
}
