package vn.thidua.core.picture;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import vn.thidua.core.error.PortalException;
import vn.thidua.core.error.PortalException.Kind;
import vn.thidua.core.file.FileType;
import vn.thidua.core.file.UnusableFileException;
import vn.thidua.core.picture.PictureEncoder.Encoded;

/**
 * Decodes, turns, scales and writes pictures: at most two at once and, since a decoded picture takes four bytes for each
 * pixel, only one while it is very large.
 */
@ApplicationScoped
class PictureWorkshop {

    private static final int MILLION = 1_000_000;
    /** In millions of pixels; each picture counts for half of it at least. */
    private static final int ROOM = 60;
    private static final int PATIENCE_SECONDS = 60;

    @Inject private PictureFolder folder;

    private final Semaphore room = new Semaphore(ROOM, true);

    /** For the container. */
    PictureWorkshop() { }

    PictureWorkshop(PictureFolder folder) {
        this.folder = folder;
    }

    /**
     * A picture ready to be kept.
     *
     * @param image decoded, for making sizes of it
     */
    record Made(Encoded encoded, BufferedImage image) {

        PictureSize size() {
            return new PictureSize(image.getWidth(), image.getHeight());
        }
    }

    /**
     * The picture as it is to be kept.
     *
     * @throws UnusableFileException when it is none, not whole, or too large
     */
    Made prepare(Path file, FileType type, String name) {
        PictureSize size = PictureDecoder.measure(file, type, name);
        return inTurn(size, () -> {
            BufferedImage image = read(file, type, name);
            return new Made(PictureEncoder.encode(image, type), image);
        });
    }

    /** Makes every size that pages ask for while the picture is at hand, the smaller out of the larger. */
    void makeSizes(String sha256, Made made) {
        inTurn(made.size(), () -> {
            BufferedImage image = made.image();
            List<Integer> widths = made.size().usefulWidths();
            for (int i = widths.size() - 1; i >= 0; i--) {
                PictureSize size = made.size().ofWidth(widths.get(i));
                image = PictureEncoder.scaled(image, size);
                folder.keep(sha256, size.width(), PictureEncoder.encode(image, made.encoded().type()));
            }
            return null;
        });
    }

    /** One size of a picture that lies in this file. */
    PictureFolder.Kept makeSize(Path file, FileType type, String sha256, PictureSize size) {
        return inTurn(PictureDecoder.measure(file, type, sha256), () -> folder.find(sha256, size.width()).orElseGet(() -> {
            BufferedImage image = PictureEncoder.scaled(read(file, type, sha256), size);
            return folder.keep(sha256, size.width(), PictureEncoder.encode(image, type));
        }));
    }

    private static BufferedImage read(Path file, FileType type, String name) {
        BufferedImage image = PictureEncoder.plain(PictureDecoder.decode(file, type, name));
        var size = new PictureSize(image.getWidth(), image.getHeight());
        return Orientation.of(file, type).upright(PictureEncoder.scaled(image, size.fitted()));
    }

    private <T> T inTurn(PictureSize size, Supplier<T> work) {
        int share = (int) Math.max(ROOM / 2, Math.min(ROOM, size.pixels() / MILLION));
        try {
            if (!room.tryAcquire(share, PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new PortalException(Kind.UNAVAILABLE, "error.picture.busy");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PortalException(Kind.UNAVAILABLE, "error.picture.busy");
        }
        try {
            return work.get();
        } finally {
            room.release(share);
        }
    }
}
