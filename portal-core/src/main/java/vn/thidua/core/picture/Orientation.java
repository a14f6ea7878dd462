package vn.thidua.core.picture;

import com.twelvemonkeys.imageio.metadata.Directory;
import com.twelvemonkeys.imageio.metadata.Entry;
import com.twelvemonkeys.imageio.metadata.jpeg.JPEG;
import com.twelvemonkeys.imageio.metadata.jpeg.JPEGSegment;
import com.twelvemonkeys.imageio.metadata.jpeg.JPEGSegmentUtil;
import com.twelvemonkeys.imageio.metadata.tiff.TIFF;
import com.twelvemonkeys.imageio.metadata.tiff.TIFFReader;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import javax.imageio.stream.FileImageInputStream;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import vn.thidua.core.file.FileType;

/**
 * How a camera was held, as Exif numbers it.
 *
 * @param number 1 to 8
 */
record Orientation(int number) {

    static final Orientation UPRIGHT = new Orientation(1);

    /** What a JPEG says; upright for other types and where nothing sensible is said. */
    static Orientation of(Path file, FileType type) {
        if (type != FileType.JPEG) {
            return UPRIGHT;
        }
        try (ImageInputStream in = new FileImageInputStream(file.toFile())) {
            for (JPEGSegment segment : JPEGSegmentUtil.readSegments(in, JPEG.APP1, "Exif")) {
                return read(segment);
            }
        } catch (IOException | RuntimeException e) {
            // What a camera wrote about the picture may be broken while the picture is not.
            return UPRIGHT;
        }
        return UPRIGHT;
    }

    private static Orientation read(JPEGSegment segment) throws IOException {
        try (InputStream data = segment.data()) {
            // One byte fills the identifier up to an even number.
            data.skipNBytes(1);
            try (ImageInputStream in = new MemoryCacheImageInputStream(data)) {
                Directory directory = new TIFFReader().read(in);
                Entry entry = directory.getEntryById(TIFF.TAG_ORIENTATION);
                boolean said = entry != null && entry.getValue() instanceof Number number && number.intValue() >= 1
                        && number.intValue() <= 8;
                return said ? new Orientation(((Number) entry.getValue()).intValue()) : UPRIGHT;
            }
        }
    }

    /** Whether width and height change places. */
    boolean isTurned() {
        return number >= 5;
    }

    /** The picture as it was seen. */
    BufferedImage upright(BufferedImage image) {
        if (number == 1) {
            return image;
        }
        int width = image.getWidth();
        int height = image.getHeight();
        var upright = new BufferedImage(isTurned() ? height : width, isTurned() ? width : height, image.getType());
        int[] row = new int[width];
        for (int y = 0; y < height; y++) {
            image.getRGB(0, y, width, 1, row, 0, width);
            for (int x = 0; x < width; x++) {
                upright.setRGB(newX(x, y, width, height), newY(x, y, width, height), row[x]);
            }
        }
        return upright;
    }

    private int newX(int x, int y, int width, int height) {
        return switch (number) {
            case 2, 3 -> width - 1 - x;
            case 5, 8 -> y;
            case 6, 7 -> height - 1 - y;
            default -> x;
        };
    }

    private int newY(int x, int y, int width, int height) {
        return switch (number) {
            case 3, 4 -> height - 1 - y;
            case 5, 6 -> x;
            case 7, 8 -> width - 1 - x;
            default -> y;
        };
    }
}
