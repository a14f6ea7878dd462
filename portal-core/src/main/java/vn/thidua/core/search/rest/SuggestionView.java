package vn.thidua.core.search.rest;

import vn.thidua.core.search.Suggestion;

/**
 * A document offered while typing, as JSON shows it.
 *
 * @param detail what tells it apart: its number, else what kind of thing it is
 */
public record SuggestionView(SearchView.Ref ref, String title, String number, String detail, String url) {

    static SuggestionView of(Suggestion suggestion, String typeName) {
        return new SuggestionView(new SearchView.Ref(suggestion.ref().type(), suggestion.ref().id()), suggestion.title(),
                suggestion.number().orElse(null), suggestion.number().orElse(typeName), suggestion.url());
    }
}
