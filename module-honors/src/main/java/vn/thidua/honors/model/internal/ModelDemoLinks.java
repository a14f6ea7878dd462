package vn.thidua.honors.model.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import vn.thidua.core.spi.ContentRef;
import vn.thidua.core.spi.SearchDocument;
import vn.thidua.core.spi.SearchSource;
import vn.thidua.honors.HonorsModule;

/** What the models of the demo link to, as search knows it: official documents by number, awards by who was given them. */
final class ModelDemoLinks {

    private static final int MOST_AWARDS = 3;

    private final Map<String, ContentRef> documents = new HashMap<>();
    private final List<SearchDocument> awards = new ArrayList<>();

    ModelDemoLinks(Stream<SearchSource> sources) {
        sources.forEach(source -> {
            if (source.type().endsWith(".document")) {
                source.forEach(one -> one.number().ifPresent(number -> documents.putIfAbsent(number, one.ref())));
            } else if (source.type().equals(HonorsModule.AWARDS.id())) {
                source.forEach(awards::add);
            }
        });
    }

    /**
     * @param numbers of documents; unknown ones are left out
     * @param subject who may have been given awards
     * @param until   the latest day of a decision
     */
    List<ContentRef> of(List<String> numbers, Optional<String> subject, LocalDate until) {
        var links = new ArrayList<>(numbers.stream().map(documents::get).filter(Objects::nonNull).toList());
        subject.ifPresent(name -> links.addAll(given(name, until)));
        return links;
    }

    /** The latest ones; a title that goes on after the year tells that the award was taken back. */
    private List<ContentRef> given(String name, LocalDate until) {
        return awards.stream().filter(one -> one.title().contains(" – " + name + " (") && one.title().endsWith(")"))
                .filter(one -> one.date().filter(day -> !day.isAfter(until)).isPresent())
                .sorted(Comparator.comparing((SearchDocument one) -> one.date().orElseThrow()).reversed()).limit(MOST_AWARDS)
                .map(SearchDocument::ref).toList();
    }
}
