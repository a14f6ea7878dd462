package vn.thidua.honors.showcase.web;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongFunction;
import vn.thidua.honors.adoption.Adoption;

/** Who copies a model, as a picture: its home on the left, a branch to each unit, in the order in which they began. */
public final class AdoptionMap {

    private static final int ROW = 46;
    private static final int TOP = 30;
    private static final int LEFT = 128;
    private static final int RIGHT = 256;

    private final List<Leaf> leaves = new ArrayList<>();
    private final int height;

    /**
     * A unit at the end of a branch.
     *
     * @param y     of its middle
     * @param path  of the branch, as SVG draws it
     * @param state in lower case, for its colour
     */
    public record Leaf(int y, int labelY, int noteY, String path, String state, String stateKey, String unit, String since) { }

    /**
     * @param unit the short name of a unit
     */
    AdoptionMap(List<Adoption> adoptions, LongFunction<String> unit) {
        height = Math.max(2 * TOP + 20, 2 * TOP + (adoptions.size() - 1) * ROW);
        int middle = height / 2;
        int y = adoptions.size() == 1 ? middle : TOP;
        for (Adoption adoption : adoptions) {
            String path = "M %d %d C %d %d, %d %d, %d %d".formatted(LEFT, middle, (LEFT + RIGHT) / 2, middle, (LEFT + RIGHT) / 2, y, RIGHT, y);
            leaves.add(new Leaf(y, y - 3, y + 14, path, adoption.details().state().name().toLowerCase(java.util.Locale.ROOT),
                    adoption.details().state().titleKey(), unit.apply(adoption.getUnitId()),
                    String.valueOf(adoption.details().startedOn().getYear())));
            y += ROW;
        }
    }

    public List<Leaf> getLeaves() {
        return leaves;
    }

    public int getHeight() {
        return height;
    }

    /** Where the home stands. */
    public int getMiddle() {
        return height / 2;
    }
}
