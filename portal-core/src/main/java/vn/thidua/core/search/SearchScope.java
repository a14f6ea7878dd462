package vn.thidua.core.search;

import java.util.Collection;
import java.util.Objects;
import java.util.Set;

/**
 * What one reader may find: the audience tokens the reader carries and the types of the enabled modules. Every hit,
 * count, suggestion and correction stays inside it. Readers with an equal scope share what the engine keeps for it;
 * keeping the object, for example for the time of a session, saves making it again.
 */
public final class SearchScope {

    private final Set<String> tokens;
    private final Set<String> types;
    private final int hash;

    private SearchScope(Set<String> tokens, Set<String> types) {
        this.tokens = tokens;
        this.types = types;
        hash = Objects.hash(tokens, types);
    }

    /**
     * @param audienceTokens tokens of {@link vn.thidua.core.spi.Audience}; thousands are fine
     * @param types          ids of the enabled {@link vn.thidua.core.spi.SearchType}s
     */
    public static SearchScope of(Collection<String> audienceTokens, Collection<String> types) {
        return new SearchScope(Set.copyOf(audienceTokens), Set.copyOf(types));
    }

    public Set<String> audienceTokens() {
        return tokens;
    }

    public Set<String> types() {
        return types;
    }

    @Override
    public boolean equals(Object other) {
        return this == other || other instanceof SearchScope that && hash == that.hash && tokens.equals(that.tokens)
                && types.equals(that.types);
    }

    @Override
    public int hashCode() {
        return hash;
    }
}
