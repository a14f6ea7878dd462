package vn.thidua.core.picture;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.zip.CRC32;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Pictures that tests send. */
final class Pictures {

    static final String PLACE = "GPS-10.7769N-106.7009E";

    private Pictures() { }

    /** A photograph of sorts: soft colours, red at the top left corner. */
    static BufferedImage photo(int width, int height) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setPaint(new GradientPaint(0, 0, new Color(40, 90, 140), width, height, new Color(230, 200, 120)));
        graphics.fillRect(0, 0, width, height);
        graphics.setColor(Color.RED);
        graphics.fillRect(0, 0, width / 4, height / 4);
        graphics.dispose();
        return image;
    }

    static byte[] jpeg(BufferedImage image) {
        return written(image, "jpeg");
    }

    static byte[] png(BufferedImage image) {
        return written(image, "png");
    }

    static byte[] gif(BufferedImage image) {
        return written(image, "gif");
    }

    private static byte[] written(BufferedImage image, String format) {
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** As a telephone writes it: held so, at a place, with a comment. */
    static byte[] fromTelephone(BufferedImage image, int orientation) {
        byte[] plain = jpeg(image);
        byte[] place = (PLACE + "\0").getBytes(StandardCharsets.US_ASCII);
        ByteBuffer exif = ByteBuffer.allocate(6 + 8 + 2 + 2 * 12 + 4 + place.length);
        exif.put("Exif\0\0".getBytes(StandardCharsets.US_ASCII)).put("MM".getBytes(StandardCharsets.US_ASCII));
        exif.putShort((short) 42).putInt(8).putShort((short) 2);
        exif.putShort((short) 0x0112).putShort((short) 3).putInt(1).putShort((short) orientation).putShort((short) 0);
        exif.putShort((short) 0x010e).putShort((short) 2).putInt(place.length).putInt(8 + 2 + 24 + 4);
        exif.putInt(0).put(place);
        ByteBuffer file = ByteBuffer.allocate(plain.length + 4 + exif.capacity());
        file.put(plain, 0, 2).putShort((short) 0xffe1).putShort((short) (exif.capacity() + 2)).put(exif.array());
        file.put(plain, 2, plain.length - 2);
        return file.array();
    }

    /** For print: four inks, as programs for newspapers write it, with the mark of Adobe. */
    static byte[] forPrint(int width, int height) throws IOException {
        WritableRaster raster = Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, width, height, 4, null);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                raster.setPixel(x, y, new int[] {255, 255 - 255 * x / width, 128, 200});
            }
        }
        Iterator<ImageWriter> writers = ImageIO.getImageWritersByFormatName("jpeg");
        ImageWriter writer = writers.next();
        var out = new ByteArrayOutputStream();
        try (var stream = new MemoryCacheImageOutputStream(out)) {
            writer.setOutput(stream);
            var model = new ComponentColorModel(new FourInks(), false, false, 1, DataBuffer.TYPE_BYTE);
            IIOMetadata metadata = writer.getDefaultImageMetadata(
                    new ImageTypeSpecifier(model, model.createCompatibleSampleModel(width, height)), null);
            var tree = (IIOMetadataNode) metadata.getAsTree("javax_imageio_jpeg_image_1.0");
            addAdobe(tree);
            metadata.setFromTree("javax_imageio_jpeg_image_1.0", tree);
            writer.write(metadata, new IIOImage(raster, null, metadata), null);
        } finally {
            writer.dispose();
        }
        return out.toByteArray();
    }

    private static void addAdobe(IIOMetadataNode tree) {
        var markers = (IIOMetadataNode) tree.getElementsByTagName("markerSequence").item(0);
        if (tree.getElementsByTagName("app14Adobe").getLength() == 0) {
            var adobe = new IIOMetadataNode("app14Adobe");
            adobe.setAttribute("version", "100");
            adobe.setAttribute("flags0", "0");
            adobe.setAttribute("flags1", "0");
            adobe.setAttribute("transform", "0");
            markers.insertBefore(adobe, markers.getFirstChild());
        }
    }

    private static final class FourInks extends ColorSpace {

        private static final long serialVersionUID = 1L;

        FourInks() {
            super(TYPE_CMYK, 4);
        }

        @Override
        public float[] toRGB(float[] inks) {
            return new float[] {inks[0], inks[1], inks[2]};
        }

        @Override
        public float[] fromRGB(float[] rgb) {
            return new float[] {rgb[0], rgb[1], rgb[2], 1};
        }

        @Override
        public float[] toCIEXYZ(float[] inks) {
            return inks;
        }

        @Override
        public float[] fromCIEXYZ(float[] xyz) {
            return xyz;
        }
    }

    /** A PNG whose header claims to be of this size, with hardly anything in it. */
    static byte[] bomb(int width, int height) {
        byte[] file = png(photo(2, 2));
        ByteBuffer.wrap(file).putInt(16, width).putInt(20, height);
        var sum = new CRC32();
        sum.update(file, 12, 17);
        ByteBuffer.wrap(file).putInt(29, (int) sum.getValue());
        return file;
    }
}
