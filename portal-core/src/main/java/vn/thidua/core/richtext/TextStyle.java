package vn.thidua.core.richtext;

import java.util.EnumSet;
import java.util.Set;

/**
 * How a stretch of text is written.
 *
 * @param marks sub and sup exclude each other; a link is not underlined, because it is anyway
 * @param link  a clean address, or empty
 */
record TextStyle(Set<Mark> marks, String link) {

    static final TextStyle NONE = new TextStyle(Set.of(), "");

    TextStyle {
        EnumSet<Mark> fit = EnumSet.noneOf(Mark.class);
        fit.addAll(marks);
        if (fit.contains(Mark.SUP)) {
            fit.remove(Mark.SUB);
        }
        if (!link.isEmpty()) {
            fit.remove(Mark.U);
        }
        marks = fit;
    }

    boolean has(Mark mark) {
        return marks.contains(mark);
    }

    TextStyle with(Mark mark) {
        if (has(mark)) {
            return this;
        }
        EnumSet<Mark> more = EnumSet.of(mark);
        more.addAll(marks);
        if (mark == Mark.SUB) {
            more.remove(Mark.SUP);
        }
        return new TextStyle(more, link);
    }

    TextStyle without(Mark mark) {
        if (!has(mark)) {
            return this;
        }
        EnumSet<Mark> fewer = EnumSet.copyOf(marks);
        fewer.remove(mark);
        return new TextStyle(fewer, link);
    }

    TextStyle linkedTo(String address) {
        return new TextStyle(marks, address);
    }
}
