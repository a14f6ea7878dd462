package vn.thidua.core.search;

import java.util.Optional;

import vn.thidua.core.spi.ContentRef;

/** A document offered while typing. */
public record Suggestion(ContentRef ref, String title, Optional<String> number, String url) {
}
