package vn.thidua.core.richtext;

import java.util.ArrayList;
import java.util.List;
import vn.thidua.core.richtext.Block.Items;

/**
 * An item of a list that stands by itself and says how deep it belongs, as editors and word processors write lists.
 *
 * @param level from 0
 * @param start the number before it, 1 where that is not known
 * @param type  how its list counts, as in {@link Items}
 */
record FlatItem(int level, boolean ordered, int start, String type, List<Block> blocks) {

    /** The lists that items following each other make. */
    static List<Block> lists(List<FlatItem> items) {
        var lists = new ArrayList<Block>();
        for (int first = 0; first < items.size();) {
            int end = first + 1;
            while (end < items.size() && items.get(end).belongsBehind(items.get(first))) {
                end++;
            }
            lists.add(list(items.subList(first, end)));
            first = end;
        }
        return lists;
    }

    private boolean belongsBehind(FlatItem first) {
        boolean sameKind = ordered == first.ordered && type.equals(first.type);
        return level > first.level || level == first.level && sameKind;
    }

    private static Items list(List<FlatItem> items) {
        FlatItem first = items.get(0);
        var made = new ArrayList<List<Block>>();
        for (int at = 0; at < items.size();) {
            var content = new ArrayList<>(items.get(at).blocks());
            int end = at + 1;
            while (end < items.size() && items.get(end).level > first.level) {
                end++;
            }
            content.addAll(lists(items.subList(at + 1, end)));
            made.add(content);
            at = end;
        }
        return new Items(first.ordered, first.ordered ? Math.max(1, first.start) : 1, first.ordered ? first.type : "", made);
    }
}
