package vn.thidua.emulation.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.thidua.emulation.reading.file.SampleFiles;
import vn.thidua.emulation.reading.file.UnreadableFileException;
import vn.thidua.testkit.FileMutations;

class DamagedFilesTest {

    private static final int MUTATIONS = 200;

    private record Sample(String name, byte[] content) {
    }

    @Test
    void damagedFilesAreUnderstoodOrRefusedInTime() {
        List<Sample> samples = List.of(new Sample("plan.docx", SampleFiles.planDocx()), new Sample("plan.pdf", SampleFiles.planPdf()),
                new Sample("x.odt", SampleFiles.odt()), new Sample("law.html", SampleFiles.resource("law.html")),
                new Sample("plan-table.md", SampleFiles.resource("plan-table.md")), new Sample("letter.txt", SampleFiles.resource("letter.txt")));
        int read = 0;
        for (int i = 0; i < MUTATIONS; i++) {
            Sample sample = samples.get(i % samples.size());
            long start = System.nanoTime();
            try {
                assertThat(DocumentReader.read(new FileMutations(i).of(sample.content()), sample.name())).isNotNull();
                read++;
            } catch (UnreadableFileException e) {
                assertThat(e.messageKey()).startsWith("reading.file.");
            }
            assertThat(Duration.ofNanos(System.nanoTime() - start)).as("%s, seed %d", sample.name(), i).isLessThan(Duration.ofSeconds(10));
        }
        assertThat(read).isGreaterThan(MUTATIONS / 4);
    }
}
