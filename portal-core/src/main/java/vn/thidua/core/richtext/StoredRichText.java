package vn.thidua.core.richtext;

import java.util.EnumMap;
import java.util.Map;

/**
 * A text that is ready to be stored, its pictures taken in.
 *
 * @param lost how many pictures could not be taken, by reason; empty when all were
 */
public record StoredRichText(RichText text, Map<LostPicture, Integer> lost) {

    public StoredRichText {
        var copy = new EnumMap<LostPicture, Integer>(LostPicture.class);
        copy.putAll(lost);
        lost = Map.copyOf(copy);
    }
}
