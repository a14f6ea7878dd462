package vn.thidua.core.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

import vn.thidua.core.spi.ContentRef;

/**
 * A document that matches.
 *
 * @param title     the title as written, plain text
 * @param titleHtml the title for HTML, matches inside {@code <mark>}
 * @param snippet   the part of the body that answers best, for HTML, matches inside {@code <mark>}; empty when there is
 *                  no body or none was asked for
 * @param facets    values of the free facets
 * @param direct    whether its own number is the number asked for
 */
public record SearchHit(ContentRef ref, String title, String titleHtml, String snippet, String url,
                        Optional<LocalDate> date, OptionalInt year, Optional<String> issuer, Optional<String> number,
                        OptionalLong unitId, Map<String, List<String>> facets, float score, boolean direct) {
}
