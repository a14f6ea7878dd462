package vn.thidua.core.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypeAheadTest extends EngineFixture {

    @BeforeEach
    void fill() {
        put(plan(1, "Kế hoạch thi đua yêu nước năm 2024").number("55/KH-UBND"),
            plan(2, "Kế hoạch thi đua yêu nước năm 2024").number("56/KH-UBND"),
            plan(3, "Thi đua yêu nước: kế hoạch của xã"),
            plan(4, "Chỉ thị về công tác dân vận").number("34-CT/TW"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"kế hoạch th", "ke hoach thi", "k h t đ", "KE HO", "kế hoạch thi đua yêu nước năm 2024"})
    void everyWordTypedBeginsAWordOfTheTitle(String typed) {
        assertThat(titles(typed)).startsWith("Kế hoạch thi đua yêu nước năm 2024");
    }

    @Test
    void theTitleThatBeginsLikeItComesFirst() {
        assertThat(titles("thi dua y")).startsWith("Thi đua yêu nước: kế hoạch của xã").hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"34", "34-ct", "34 CT/TW", "34-CT/T"})
    void numbersAreOfferedFromTheirBeginning(String typed) {
        assertThat(titles(typed)).startsWith("Chỉ thị về công tác dân vận");
    }

    @Test
    void anythingTypedIsFine() {
        for (var typed : new String[] {"", " ", "\ud800", "*", "\"", "-", ":", "x".repeat(100_000), "zz"}) {
            assertThat(titles(typed)).isEmpty();
        }
        assertThat(engine.suggest("ke", EVERYONE, 0)).isEmpty();
    }

    private List<String> titles(String typed) {
        return engine.suggest(typed, EVERYONE, 8).stream().map(Suggestion::title).toList();
    }
}
