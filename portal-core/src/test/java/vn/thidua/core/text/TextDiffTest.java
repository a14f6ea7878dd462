package vn.thidua.core.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class TextDiffTest {

    private static String show(TextDiff diff) {
        return diff.lines().stream().map(line -> line.parts().stream().map(part -> switch (part.change()) {
            case ADDED -> "+[" + part.text() + "]";
            case REMOVED -> "-[" + part.text() + "]";
            default -> part.text();
        }).collect(Collectors.joining())).collect(Collectors.joining("\n"));
    }

    @Test
    void changedWordsAreMarkedWithinTheirLine() {
        assertThat(show(TextDiff.between("I. Mục đích\nTrước ngày 25/6 gửi báo cáo.\nHết", "I. Mục đích\nTrước ngày 30/6 gửi báo cáo.\nHết")))
                .isEqualTo("I. Mục đích\nTrước ngày -[25]+[30]/6 gửi báo cáo.\nHết");
    }

    @Test
    void wholeLinesComeAndGo() {
        assertThat(show(TextDiff.between("Một\nHai\nBa", "Một\nBa\nBốn"))).isEqualTo("Một\n-[Hai]\nBa\n+[Bốn]");
        assertThat(TextDiff.between("", "").isSame()).isTrue();
    }

    @Test
    void longStretchesThatAreTheSameAreSkipped() {
        String before = IntStream.range(0, 20).mapToObj(Integer::toString).collect(Collectors.joining("\n"));
        var shown = TextDiff.between(before, before.replace("\n10\n", "\nmười\n")).getShown();
        assertThat(shown).extracting(TextDiff.Shown::skipped).containsExactly(8, 0, 0, 0, 0, 0);
        assertThat(TextDiff.between(before, before).getShown()).isEmpty();
    }

    @Test
    void longTextsWithNothingInCommonAreComparedInTime() {
        String before = IntStream.range(0, 60_000).mapToObj(i -> "dòng " + i).collect(Collectors.joining("\n"));
        String after = IntStream.range(0, 60_000).mapToObj(i -> "hàng khác " + i * 7).collect(Collectors.joining("\n"));
        String words = before.replace('\n', ' ');
        Assertions.assertTimeout(Duration.ofSeconds(30), () -> {
            TextDiff.between(before, after);
            TextDiff.between(words, after.replace('\n', ' '));
        });
        assertThatCode(() -> TextDiff.between(before, "")).doesNotThrowAnyException();
    }
}
