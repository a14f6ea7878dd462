package vn.thidua.core.richtext;

import java.util.ArrayList;
import java.util.List;
import vn.thidua.core.richtext.Block.Figure;
import vn.thidua.core.richtext.Block.Paragraph;

/**
 * Finds pictures with words under them. Editors and word processors know no such thing: they have a paragraph with a
 * picture and below it another one, in the middle and in italics, as newspapers set it.
 */
final class Captions {

    private Captions() { }

    /** The blocks, with each such pair made one. */
    static List<Block> joined(List<Block> blocks) {
        var result = new ArrayList<Block>();
        for (Block block : blocks) {
            int last = result.size() - 1;
            if (block instanceof Paragraph words && isCaption(words) && last >= 0
                    && result.get(last) instanceof Paragraph before && before.onlyPicture() != null) {
                result.set(last, new Figure(before.onlyPicture(), words(words.runs())));
            } else {
                result.add(block);
            }
        }
        return result;
    }

    private static boolean isCaption(Paragraph words) {
        boolean onlyWords = words.runs().stream().noneMatch(Run.Picture.class::isInstance);
        boolean italic = words.runs().stream().allMatch(run -> run instanceof Run.Break || run.style().has(Mark.EM));
        return onlyWords && !words.isHeading()
                && (words.caption() || italic && words.layout().equals(new Layout("center", 0)));
    }

    /** The line as it stands under a picture, which is in italics by itself. */
    static List<Run> words(List<Run> runs) {
        return RunText.canonical(Breaks.spaced(runs).stream().filter(run -> !(run instanceof Run.Picture))
                .map(run -> Restyled.without(run, Mark.EM)).toList());
    }
}
