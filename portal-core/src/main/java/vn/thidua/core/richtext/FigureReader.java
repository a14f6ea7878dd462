package vn.thidua.core.richtext;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import vn.thidua.core.richtext.Block.Figure;
import vn.thidua.core.richtext.Block.Paragraph;

/** Reads a picture with the words under it. A figure of anything else is looked through. */
final class FigureReader {

    private FigureReader() { }

    static void read(Element figure, Place place, Flow flow) {
        flow.endLine();
        List<Block> blocks = RichTextReader.inside(figure, place);
        Run.Picture picture = null;
        var words = new ArrayList<Run>();
        boolean fits = true;
        for (Block block : blocks) {
            if (block instanceof Figure inner && picture == null) {
                picture = inner.picture();
                words.addAll(inner.caption());
            } else if (block instanceof Paragraph line && line.onlyPicture() != null && picture == null) {
                picture = line.onlyPicture();
            } else if (block instanceof Paragraph line && line.caption()) {
                words.add(new Run.Text(" ", TextStyle.NONE));
                words.addAll(line.runs());
            } else {
                fits = false;
            }
        }
        List<Run> caption = Captions.words(words);
        boolean whole = words.stream().noneMatch(Run.Picture.class::isInstance);
        if (fits && whole && picture != null && !caption.isEmpty()) {
            flow.add(new Figure(picture, caption));
        } else {
            flow.addAll(blocks);
        }
    }
}
