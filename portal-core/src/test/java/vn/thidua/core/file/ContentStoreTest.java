package vn.thidua.core.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thidua.core.error.PortalException;
import vn.thidua.core.error.PortalException.Kind;

class ContentStoreTest {

    private static final long LIMIT = 1000;
    private static final Instant LATER = Instant.now().plus(Duration.ofDays(2));

    @TempDir private Path folder;
    private ContentStore store;

    @BeforeEach
    void makeStore() {
        store = new ContentStore(folder);
    }

    private static InputStream content(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private String kept(String text) {
        try (IncomingContent incoming = store.receive(content(text), LIMIT)) {
            store.keep(incoming);
            return incoming.sha256();
        }
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }

    @Test
    void aContentLiesUnderItsDigestInAFolderOfItsFirstDigits() throws IOException {
        String sha256 = kept("abc");
        assertThat(sha256).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        assertThat(store.find(sha256)).contains(folder.resolve("ba").resolve(sha256));
        assertThat(files()).containsExactly(folder.resolve("ba").resolve(sha256));
        assertThat(Files.readString(folder.resolve("ba").resolve(sha256))).isEqualTo("abc");
    }

    @Test
    void theSameContentIsStoredOnce() throws IOException {
        kept("hai lần");
        kept("hai lần");
        assertThat(files()).hasSize(1);
    }

    @Test
    void aDamagedContentIsMendedByTheSameOneAnew() throws IOException {
        String sha256 = kept("nguyên vẹn");
        Files.writeString(store.find(sha256).orElseThrow(), "ng");
        kept("nguyên vẹn");
        assertThat(Files.readString(store.find(sha256).orElseThrow())).isEqualTo("nguyên vẹn");
    }

    @Test
    void whatIsTooLargeLeavesNothing() throws IOException {
        assertThatThrownBy(() -> store.receive(content("x".repeat(1001)), LIMIT))
                .isInstanceOfSatisfying(PortalException.class, failure -> assertThat(failure.kind()).isEqualTo(Kind.TOO_LARGE));
        assertThat(files()).isEmpty();
    }

    @Test
    void whatIsNotKeptIsForgotten() throws IOException {
        store.receive(content("không giữ"), LIMIT).close();
        assertThat(files()).isEmpty();
    }

    @Test
    void aFullDiskLeavesNothingHalfWritten() throws IOException {
        var full = new ContentStore(folder) {
            @Override
            protected OutputStream create(Path path) throws IOException {
                Files.writeString(path, "half");
                return new OutputStream() {
                    @Override
                    public void write(int octet) throws IOException {
                        throw new IOException("No space left on device");
                    }
                };
            }
        };
        assertThatThrownBy(() -> full.receive(content("abc"), LIMIT)).isInstanceOf(UncheckedIOException.class);
        assertThat(files()).isEmpty();
    }

    @Test
    void theSweepTakesOnlyWhatIsOldAndNotInUse() throws IOException {
        String used = kept("đang dùng");
        String unused = kept("bỏ đi");
        Files.writeString(folder.resolve("ghi chú.txt"), "of somebody else");
        assertThat(store.sweep(Instant.now().minus(FileSweep.GRACE), sha256 -> false)).isZero();
        assertThat(store.sweep(LATER, used::equals)).isOne();
        assertThat(store.find(used)).isPresent();
        assertThat(store.find(unused)).isEmpty();
        assertThat(folder.resolve("ghi chú.txt")).exists();
    }

    @Test
    void theSweepTakesWhatNeverFullyArrived() throws IOException {
        store.receive(content("mất điện"), LIMIT);
        assertThat(store.sweep(LATER, sha256 -> true)).isOne();
        assertThat(files()).isEmpty();
    }

    @Test
    void timeOfGraceBeginsAnewWithTheSameContentAndWithItsRelease() throws IOException {
        Instant limit = Instant.now().minus(FileSweep.GRACE);
        String sha256 = kept("cũ");
        Path path = store.find(sha256).orElseThrow();
        Files.setLastModifiedTime(path, FileTime.from(limit.minusSeconds(10)));
        kept("cũ");
        assertThat(store.sweep(limit, unused -> false)).isZero();
        Files.setLastModifiedTime(path, FileTime.from(limit.minusSeconds(10)));
        store.release(sha256);
        assertThat(store.sweep(limit, unused -> false)).isZero();
    }
}
