package vn.thidua.core.picture;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import vn.thidua.core.file.FileType;

/**
 * Scales pictures and writes them with nothing in them but the pixels, in sRGB: JPEG for photographs, PNG for what can be
 * seen through and for drawings, which PNG holds in about as few bytes and without smears.
 */
final class PictureEncoder {

    private static final float QUALITY = 0.86f;
    private static final double DRAWING = 1.3;

    private PictureEncoder() { }

    /**
     * @param bytes a whole file
     * @param type  {@link FileType#JPEG} or {@link FileType#PNG}
     */
    record Encoded(byte[] bytes, FileType type) { }

    /** The picture in one of two forms: opaque or with transparency, in the colours of screens. */
    static BufferedImage plain(BufferedImage image) {
        int type = isSeenThrough(image) ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB;
        if (image.getType() == type) {
            return image;
        }
        var plain = new BufferedImage(image.getWidth(), image.getHeight(), type);
        Graphics2D graphics = plain.createGraphics();
        graphics.drawImage(image, 0, 0, null);
        graphics.dispose();
        return plain;
    }

    private static boolean isSeenThrough(BufferedImage image) {
        if (!image.getColorModel().hasAlpha()) {
            return false;
        }
        int[] row = new int[image.getWidth()];
        for (int y = 0; y < image.getHeight(); y++) {
            image.getRGB(0, y, row.length, 1, row, 0, row.length);
            for (int pixel : row) {
                if (pixel >>> 24 != 0xff) {
                    return true;
                }
            }
        }
        return false;
    }

    static BufferedImage scaled(BufferedImage image, PictureSize size) {
        if (image.getWidth() == size.width() && image.getHeight() == size.height()) {
            return image;
        }
        // A step looks at the nearest four points only, so it may halve a picture but not do more.
        BufferedImage step = image;
        while (step.getWidth() > 2 * size.width() || step.getHeight() > 2 * size.height()) {
            step = drawn(step, Math.max(size.width(), (step.getWidth() + 1) / 2), Math.max(size.height(), (step.getHeight() + 1) / 2),
                    RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        }
        return drawn(step, size.width(), size.height(), RenderingHints.VALUE_INTERPOLATION_BICUBIC);
    }

    private static BufferedImage drawn(BufferedImage image, int width, int height, Object interpolation) {
        var target = new BufferedImage(width, height, image.getType());
        Graphics2D graphics = target.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, interpolation);
        graphics.drawImage(image, 0, 0, width, height, null);
        graphics.dispose();
        return target;
    }

    /** @param from the type that it was read from: what a camera compressed is a photograph */
    static Encoded encode(BufferedImage image, FileType from) {
        if (image.getColorModel().hasAlpha()) {
            return new Encoded(write(image, "png"), FileType.PNG);
        }
        byte[] jpeg = write(image, "jpeg");
        if (from == FileType.JPEG) {
            return new Encoded(jpeg, FileType.JPEG);
        }
        byte[] png = write(image, "png");
        return png.length <= jpeg.length * DRAWING ? new Encoded(png, FileType.PNG) : new Encoded(jpeg, FileType.JPEG);
    }

    private static byte[] write(BufferedImage image, String format) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName(format).next();
        var bytes = new ByteArrayOutputStream();
        try (var out = new MemoryCacheImageOutputStream(bytes)) {
            ImageWriteParam parameters = writer.getDefaultWriteParam();
            if (format.equals("jpeg")) {
                parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                parameters.setCompressionQuality(QUALITY);
            }
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), parameters);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
