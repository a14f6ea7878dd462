package vn.thidua.core.file.rest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ByteRangeTest {

    @ParameterizedTest
    @CsvSource({"bytes=0-0, 0, 0", "bytes=2-5, 2, 5", "bytes=7-, 7, 9", "bytes=-3, 7, 9", "bytes=-30, 0, 9", "bytes=5-500, 5, 9",
        "BYTES = 1 - 2, 1, 2"})
    void partsOfTenBytes(String header, long first, long last) {
        assertThat(ByteRange.of(header, 10)).contains(new ByteRange(first, last));
    }

    @ParameterizedTest
    @ValueSource(strings = {"bytes=10-", "bytes=10-20", "bytes=-0"})
    void partsThatAreNotThere(String header) {
        assertThat(ByteRange.of(header, 10)).containsSame(ByteRange.NONE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "bytes=", "bytes=-", "bytes=5-2", "bytes=0-1,3-4", "lines=0-1", "bytes=a-b", "bytes=0-9999999999999999999"})
    void headersThatMeanEverything(String header) {
        assertThat(ByteRange.of(header, 10)).isEmpty();
    }
}
