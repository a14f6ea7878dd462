package vn.thidua.core.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thidua.core.web.OriginCheck.Verdict;

class OriginCheckTest {

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {
        "same-origin, -,                        http,  portal:8080, OURS",
        "none,        -,                        http,  portal:8080, OURS",
        "same-site,   -,                        http,  portal:8080, FOREIGN",
        "cross-site,  http://portal:8080,       http,  portal:8080, FOREIGN",
        "bogus,       -,                        http,  portal:8080, FOREIGN",
        "-,           http://portal:8080,       http,  portal:8080, OURS",
        "-,           http://portal,            http,  portal:80,   OURS",
        "-,           https://portal,           https, portal,      OURS",
        "-,           http://portal,            https, portal,      FOREIGN",
        "-,           http://portal:8081,       http,  portal:8080, FOREIGN",
        "-,           http://portal.evil:8080,  http,  portal:8080, FOREIGN",
        "-,           null,                     http,  portal:8080, FOREIGN",
        "-,           %%%,                      http,  portal:8080, FOREIGN",
        "-,           http://portal:8080,       http,  -,           FOREIGN",
        "-,           -,                        http,  portal:8080, UNKNOWN"})
    void headersOfBrowsersDecide(String fetchSite, String origin, String scheme, String host, Verdict verdict) {
        assertThat(OriginCheck.of(fetchSite, origin, scheme, host)).isEqualTo(verdict);
    }
}
