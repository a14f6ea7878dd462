package vn.thidua.core.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RequestPathTest {

    @ParameterizedTest
    @CsvSource({"/, PAGE", "/api, REST", "/api/v1/me, REST", "/apis, PAGE", "/portal-assets/css/a.css, STATIC",
        "/jakarta.faces.resource/a.js.xhtml, STATIC", "/jakarta.faces.resource/dynamiccontent.properties.xhtml, PAGE",
        "/health, SYSTEM", "/healthy, PAGE", "/metrics/base, SYSTEM", "/openapi, SYSTEM", "/honors/award/list, PAGE"})
    void pathTellsItsKind(String path, RequestPath.Kind kind) {
        assertThat(new RequestPath(path).kind()).isEqualTo(kind);
    }

    @Test
    void moduleIsTheFirstSegment() {
        assertThat(new RequestPath("/honors/award/list").first()).contains("honors");
        assertThat(new RequestPath("/honors").first()).contains("honors");
        assertThat(new RequestPath("/").first()).isEmpty();
        assertThat(new RequestPath("/api/v1/honors/awards").firstOfRest()).contains("honors");
        assertThat(new RequestPath("/api/v1/").firstOfRest()).isEmpty();
    }
}
