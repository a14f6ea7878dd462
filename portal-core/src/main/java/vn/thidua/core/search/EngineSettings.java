package vn.thidua.core.search;

import java.util.Objects;

import vn.thidua.core.search.analysis.Lexicon;

/**
 * How an engine works.
 *
 * @param bufferMegabytes memory for documents that are not yet written
 * @param bulk            whether it is being filled from nothing: merges wait for each other less, refreshes are rare
 * @param lexicon         short and long forms for questions
 */
public record EngineSettings(int bufferMegabytes, boolean bulk, Lexicon lexicon) {

    public EngineSettings {
        Objects.requireNonNull(lexicon, "lexicon");
        if (bufferMegabytes < 1) {
            throw new IllegalArgumentException("Buffer of %d MB".formatted(bufferMegabytes));
        }
    }

    /** For an index that answers questions while single documents change. */
    public static EngineSettings serving() {
        return new EngineSettings(24, false, Lexicon.bundled());
    }

    /** For filling a new index from two threads or more. */
    public static EngineSettings rebuilding() {
        return new EngineSettings(64, true, Lexicon.bundled());
    }

    /** The same with another lexicon. */
    public EngineSettings with(Lexicon words) {
        return new EngineSettings(bufferMegabytes, bulk, words);
    }
}
