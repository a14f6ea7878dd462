package vn.thidua.core.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RequestSanityTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "q=hòa", "q=h%C3%B2a+b", "q=%20%7E", "%41"})
    void utf8EscapesAreRead(String raw) {
        assertThat(RequestSanity.isReadable(raw)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"%", "%4", "%zz", "q=%00", "%c0%ae", "%ff", "%ed%a0%80", "a%C3"})
    void otherEscapesAreRefused(String raw) {
        assertThat(RequestSanity.isReadable(raw)).isFalse();
    }

    @Test
    void eachKindOfPathHasItsMethods() {
        assertThat(RequestSanity.isMethodOf("PATCH", new RequestPath("/api/v1/x"))).isTrue();
        assertThat(RequestSanity.isMethodOf("PATCH", new RequestPath("/x"))).isFalse();
        assertThat(RequestSanity.isMethodOf("POST", new RequestPath("/health/ready"))).isFalse();
        assertThat(RequestSanity.isMethodOf("TRACE", new RequestPath("/portal-assets/a.css"))).isFalse();
    }

    @Test
    void sizesAreBytesOrUnitsOfBytes() {
        assertThat(BodyLimits.bytes("26214400")).isEqualTo(26_214_400);
        assertThat(BodyLimits.bytes("25 MB")).isEqualTo(26_214_400);
        assertThat(BodyLimits.bytes("1gb")).isEqualTo(1_073_741_824);
        assertThatIllegalArgumentException().isThrownBy(() -> BodyLimits.bytes("many"));
    }
}
