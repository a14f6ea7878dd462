package vn.thidua.core.search.indexing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.thidua.core.module.ModuleRegistry;
import vn.thidua.core.spi.ContentRef;
import vn.thidua.core.spi.SearchDocument;
import vn.thidua.core.spi.SearchSource;
import vn.thidua.core.spi.SearchType;

/** The search sources of all usable modules; switched-off modules are kept in the index and left out when searching. */
@ApplicationScoped
class Sources {

    @Inject @Any private Instance<SearchSource> found;
    @Inject private ModuleRegistry modules;

    List<SearchSource> all() {
        Set<String> types = modules.usable().stream().flatMap(module -> module.searchTypes().stream()).map(SearchType::id)
                .collect(Collectors.toSet());
        return found.stream().filter(source -> types.contains(source.type())).toList();
    }

    /** The content's state now; empty when it is gone or its module is. */
    Optional<SearchDocument> load(ContentRef ref) {
        return all().stream().filter(source -> source.type().equals(ref.type())).findFirst()
                .flatMap(source -> source.load(ref.id()));
    }
}
