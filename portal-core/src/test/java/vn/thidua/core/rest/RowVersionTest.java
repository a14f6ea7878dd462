package vn.thidua.core.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thidua.core.error.PortalException;
import vn.thidua.core.error.PortalException.Kind;

class RowVersionTest {

    private static Kind refusal(String header) {
        return catchThrowableOfType(PortalException.class, () -> RowVersion.seen(header)).kind();
    }

    @Test
    void whatATagSaysIsReadBack() {
        assertThat(RowVersion.seen("\"12\"")).isEqualTo(12);
        assertThat(RowVersion.seen(" W/\"3\" ")).isEqualTo(3);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "*"})
    void aChangeThatNamesNoVersionIsRefused(String header) {
        assertThat(refusal(header)).isEqualTo(Kind.INVALID);
    }

    @ParameterizedTest
    @ValueSource(strings = {"12", "\"x\"", "\"99999999999999999999\"", "\"1\", \"2\""})
    void aTagOfAnotherKindIsStale(String header) {
        assertThat(refusal(header)).isEqualTo(Kind.STALE);
    }
}
