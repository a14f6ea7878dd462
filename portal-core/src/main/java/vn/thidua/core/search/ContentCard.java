package vn.thidua.core.search;

import vn.thidua.core.spi.ContentRef;

/**
 * What a link to a piece of content needs.
 *
 * @param title   plain text
 * @param typeKey key of the name of its type for people
 * @param url     its page, below the context root
 */
public record ContentCard(ContentRef ref, String title, String typeKey, String url) { }
