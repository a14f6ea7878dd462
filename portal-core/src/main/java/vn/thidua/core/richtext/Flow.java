package vn.thidua.core.richtext;

import java.util.ArrayList;
import java.util.List;
import vn.thidua.core.richtext.Block.Paragraph;

/** Collects the blocks of one container while its source is read: the open line, and items of lists that come one by one. */
final class Flow {

    private final List<Block> blocks = new ArrayList<>();
    private final List<FlatItem> items = new ArrayList<>();
    private final List<Run> line = new ArrayList<>();
    private Place place;

    /** Adds to the open line, or opens one that is what its first piece says. */
    void add(Run run, Place its) {
        if (line.isEmpty()) {
            place = its;
        }
        line.add(run);
    }

    /** Ends the open line, if there is one. */
    void endLine() {
        if (line.isEmpty()) {
            return;
        }
        List<Run> all = List.copyOf(line);
        line.clear();
        for (List<Run> part : place.element().equals("p") ? Breaks.parted(all) : List.of(Breaks.spaced(all))) {
            List<Run> runs = RunText.canonical(part);
            if (!runs.isEmpty()) {
                boolean words = runs.stream().anyMatch(Run.Text.class::isInstance);
                addBlock(new Paragraph(words ? place.element() : "p", place.layout(), runs, place.caption()));
            }
        }
    }

    void add(Block block) {
        endLine();
        addBlock(block);
    }

    void addAll(List<Block> several) {
        endLine();
        several.forEach(this::addBlock);
    }

    private void addBlock(Block block) {
        endItems();
        if (block instanceof Block.Quote quote && !blocks.isEmpty()
                && blocks.get(blocks.size() - 1) instanceof Block.Quote before) {
            var joined = new ArrayList<>(before.blocks());
            joined.addAll(quote.blocks());
            blocks.set(blocks.size() - 1, new Block.Quote(Captions.joined(joined)));
        } else {
            blocks.add(block);
        }
    }

    /** An item that says itself how deep it stands; those that follow each other become lists. */
    void add(FlatItem item) {
        endLine();
        if (!item.blocks().isEmpty()) {
            items.add(item);
        }
    }

    private void endItems() {
        if (!items.isEmpty()) {
            List<Block> lists = FlatItem.lists(items);
            items.clear();
            blocks.addAll(lists);
        }
    }

    /** All that was read. */
    List<Block> blocks() {
        endLine();
        endItems();
        return Captions.joined(blocks);
    }
}
