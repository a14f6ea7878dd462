package vn.thidua.core.richtext;

import java.util.Map;
import java.util.Optional;

/** What a stretch of text can be beside being a link, in the order in which the elements stand inside each other. */
enum Mark {

    STRONG("strong"), EM("em"), U("u"), S("s"), SUB("sub"), SUP("sup"), CODE("code");

    private static final Map<String, Mark> BY_ELEMENT = Map.ofEntries(
            Map.entry("strong", STRONG), Map.entry("b", STRONG), Map.entry("em", EM), Map.entry("i", EM),
            Map.entry("dfn", EM), Map.entry("var", EM), Map.entry("cite", EM), Map.entry("u", U), Map.entry("ins", U),
            Map.entry("s", S), Map.entry("strike", S), Map.entry("del", S), Map.entry("sub", SUB), Map.entry("sup", SUP),
            Map.entry("code", CODE), Map.entry("kbd", CODE), Map.entry("samp", CODE), Map.entry("tt", CODE));

    private final String element;

    Mark(String element) {
        this.element = element;
    }

    /** The element that is written for it. */
    String element() {
        return element;
    }

    /** What an element of this name means; empty for those that mean nothing of the kind. */
    static Optional<Mark> of(String element) {
        return Optional.ofNullable(BY_ELEMENT.get(element));
    }
}
