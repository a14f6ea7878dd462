package vn.thidua.core.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.thidua.core.audit.Versions;
import vn.thidua.core.error.PortalException.Kind;
import vn.thidua.core.error.Problems;
import vn.thidua.core.security.Actor;
import vn.thidua.core.spi.ContentRef;
import vn.thidua.testkit.PortalArchive;
import vn.thidua.testkit.container.ContentChecks;

/**
 * Files belong to whoever owns the content, to the transaction that adds them, and to the disk only when they are
 * whole.
 */
@Tag("every-database")
@ExtendWith(ArquillianExtension.class)
class FileServiceIT {

    private static final Actor READER = ContentChecks.actor(Map.of());
    private static final String ROLE = FileService.ATTACHMENT;

    @Inject private FileService files;
    @Inject private LetterFiles letters;
    @Inject private FillingStore store;
    @Inject private FileSweep sweep;
    @Inject private Problems problems;
    @Inject private ContentChecks checks;
    @Resource private UserTransaction transaction;

    @Deployment
    static WebArchive portal() {
        return PortalArchive.forApplication(LetterFiles.class, FillingStore.class);
    }

    private static ContentRef letter() {
        return new ContentRef(LetterFiles.TYPE, UUID.randomUUID().toString());
    }

    private static String unique(String start) {
        return start + " " + UUID.randomUUID();
    }

    private static NewFile text(String name, String content) {
        return NewFile.of(name, new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)));
    }

    private StoredFile added(ContentRef letter, String name, String content) {
        return checks.as(READER, () -> files.add(letter, ROLE, text(name, content)));
    }

    private <T> T asReader(Supplier<T> work) {
        return checks.as(READER, work);
    }

    private List<String> names(ContentRef letter) {
        return asReader(() -> files.list(letter, ROLE)).stream().map(StoredFile::getName).toList();
    }

    private String content(long id) {
        var out = new ByteArrayOutputStream();
        try {
            FileContent content = asReader(() -> files.open(id));
            content.write(out, 0, content.file().getSize());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private static Path folder() {
        return Path.of(ConfigProvider.getConfig().getValue("portal.data.dir", String.class), "files");
    }

    private static long onDisk() throws IOException {
        if (!Files.isDirectory(folder())) {
            return 0;
        }
        try (Stream<Path> all = Files.walk(folder())) {
            return all.filter(Files::isRegularFile).count();
        }
    }

    @Test
    void aFileIsStoredListedAndReadAgain() {
        ContentRef letter = letter();
        StoredFile file = added(letter, "Thư mời.txt", "Kính mời đồng chí");
        assertThat(names(letter)).containsExactly("Thư mời.txt");
        assertThat(content(file.getId())).isEqualTo("Kính mời đồng chí");
        assertThat(file.getType()).isEqualTo(FileType.TEXT);
        assertThat(file.owner()).isEqualTo(letter);
        assertThat(file.getAddedByName()).isEqualTo("Tester");
    }

    @Test
    void theSameContentTwiceSharesOneStoredFile() throws IOException {
        String content = unique("hai lần");
        StoredFile first = added(letter(), "a.txt", content);
        long before = onDisk();
        StoredFile second = added(letter(), "b.txt", content);
        assertThat(onDisk()).isEqualTo(before);
        asReader(() -> {
            files.remove(first.getId(), Versions.ANY);
            return null;
        });
        sweep.sweep(Instant.now().plus(Duration.ofDays(2)));
        assertThat(content(second.getId())).isEqualTo(content);
    }

    @Test
    void aRollbackLeavesNoRowAndItsContentIsSwept() throws Exception {
        ContentRef letter = letter();
        transaction.begin();
        StoredFile file = added(letter, "không còn.txt", unique("không còn"));
        transaction.rollback();
        assertThat(names(letter)).isEmpty();
        assertThat(files.isThere(file)).isTrue();
        sweep.sweep(Instant.now());
        assertThat(files.isThere(file)).as("within the time of grace").isTrue();
        sweep.sweep(Instant.now().plus(Duration.ofDays(2)));
        assertThat(files.isThere(file)).isFalse();
    }

    @Test
    void whatMayNotBeOpenedIsNotThere() {
        var hidden = new ContentRef(LetterFiles.TYPE, "hidden");
        var kept = new ContentRef(LetterFiles.TYPE, "kept");
        assertThat(checks.refusal(READER, () -> files.list(hidden, ROLE))).isEqualTo(Kind.NOT_FOUND);
        assertThat(checks.refusal(READER, () -> files.add(hidden, ROLE, text("a.txt", "a")))).isEqualTo(Kind.NOT_FOUND);
        assertThat(checks.refusal(READER, () -> files.list(kept, "secret"))).isEqualTo(Kind.NOT_FOUND);
        assertThat(checks.refusal(READER, () -> files.add(kept, ROLE, text("a.txt", "a")))).isEqualTo(Kind.FORBIDDEN);
        assertThat(checks.refusal(READER, () -> files.get(-1))).isEqualTo(Kind.NOT_FOUND);
        assertThat(checks.refusal(null, () -> files.list(kept, ROLE))).isEqualTo(Kind.UNAUTHENTICATED);
        assertThat(checks.refusal(READER, () -> files.list(new ContentRef("core.nobody", "1")))).isEqualTo(Kind.NOT_FOUND);
        assertThat(checks.refusal(READER, () -> files.list(new ContentRef("nobody", "1")))).isEqualTo(Kind.NOT_FOUND);
    }

    @Test
    void whatIsNotTakenIsRefusedAndLeavesNothing() throws IOException {
        long before = onDisk();
        ContentRef letter = letter();
        assertThat(checks.refusal(READER, () -> files.add(letter, ROLE, text("a.pdf", "MZ\u0090\0")))).isEqualTo(Kind.UNPROCESSABLE);
        assertThat(checks.refusal(READER, () -> files.add(letter, ROLE, text("a.txt", "")))).isEqualTo(Kind.UNPROCESSABLE);
        assertThat(checks.refusal(READER, () -> files.add(letter, "cover", text("a.png", "chữ")))).isEqualTo(Kind.UNPROCESSABLE);
        assertThat(checks.refusal(READER, () -> files.add(letter, ROLE, text("..", "chữ")))).isEqualTo(Kind.INVALID);
        assertThat(checks.refusal(READER, () -> files.add(letter, "No role", text("a", "chữ")))).isEqualTo(Kind.INVALID);
        assertThat(onDisk()).isEqualTo(before);
        assertThat(names(letter)).isEmpty();
    }

    @Test
    void aFullDiskIsToldAndLeavesNothingHalfWritten() throws IOException {
        long before = onDisk();
        ContentRef letter = letter();
        store.fill(true);
        try {
            assertThatThrownBy(() -> added(letter, "đầy.txt", unique("đầy"))).satisfies(failure -> {
                var problem = problems.of(failure, false);
                assertThat(problem.status()).isEqualTo(507);
                assertThat(problem.type()).isEqualTo("urn:portal:error.disk.full");
            });
        } finally {
            store.fill(false);
        }
        assertThat(onDisk()).isEqualTo(before);
        assertThat(names(letter)).isEmpty();
        added(letter, "có chỗ.txt", unique("có chỗ"));
        assertThat(names(letter)).containsExactly("có chỗ.txt");
    }

    @Test
    void aContentThatHasGoneIsToldAsNotFound() throws IOException {
        ContentRef letter = letter();
        StoredFile file = added(letter, "mất.txt", unique("mất"));
        Files.delete(folder().resolve(file.getSha256().substring(0, 2)).resolve(file.getSha256()));
        assertThat(checks.refusal(READER, () -> files.open(file.getId()))).isEqualTo(Kind.NOT_FOUND);
        assertThat(files.isThere(file)).isFalse();
        assertThat(names(letter)).containsExactly("mất.txt");
    }

    @Test
    void filesAreRenamedOrderedAndRemovedByWhoeverSawTheirLastState() {
        ContentRef letter = letter();
        StoredFile first = added(letter, "một.txt", unique("1"));
        StoredFile second = added(letter, "hai.txt", unique("2"));
        StoredFile third = added(letter, "ba.txt", unique("3"));
        int changes = letters.changes();
        asReader(() -> {
            files.move(third.getId(), third.getVersion(), 0);
            return null;
        });
        assertThat(names(letter)).containsExactly("ba.txt", "một.txt", "hai.txt");
        var details = new FileDetails("Bốn.exe", "Ghi chú", "");
        assertThat(checks.refusal(READER, () -> files.describe(third.getId(), third.getVersion(), details))).isEqualTo(Kind.STALE);
        asReader(() -> files.describe(first.getId(), Versions.ANY, details));
        assertThat(names(letter)).containsExactly("ba.txt", "Bốn.exe.txt", "hai.txt");
        asReader(() -> {
            files.remove(second.getId(), Versions.ANY);
            return null;
        });
        assertThat(names(letter)).containsExactly("ba.txt", "Bốn.exe.txt");
        assertThat(letters.changes()).isEqualTo(changes + 3);
    }

    @Test
    void ofSeveralFilesAllAreAddedOrNone() {
        ContentRef letter = letter();
        assertThat(checks.refusal(READER, () -> files.addAll(letter, ROLE, List.of(text("a.txt", unique("a")), text("b.exe", "MZ\0")))))
                .isEqualTo(Kind.UNPROCESSABLE);
        assertThat(names(letter)).isEmpty();
        asReader(() -> files.addAll(letter, ROLE, List.of(text("a.txt", unique("a")), text("b.txt", unique("b")))));
        assertThat(names(letter)).containsExactly("a.txt", "b.txt");
    }
}
