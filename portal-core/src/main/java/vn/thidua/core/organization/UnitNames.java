package vn.thidua.core.organization;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.thidua.core.organization.UnitTree.Node;
import vn.thidua.core.text.PlainText;

/**
 * Finds units by what people write in lists: the code, the name or the short name, without marks, with the kind of unit
 * shortened ({@code P. QLKH}, {@code TT Ứng dụng …}) or the whole name as its first letters. What fits several units finds
 * none of them, except that a unit of today goes before one of the past.
 */
public final class UnitNames {

    private static final Map<String, List<String>> SHORT_KINDS = shortKinds();

    private final Map<String, Set<Node>> exact = new HashMap<>();
    private final Map<String, Set<Node>> shortened = new HashMap<>();

    public UnitNames(Collection<Node> units) {
        for (Node unit : units) {
            add(exact, PlainText.of(unit.code()), unit);
            add(exact, PlainText.of(unit.name()), unit);
            add(exact, PlainText.of(unit.shortName()), unit);
            shortForms(unit.name()).forEach(form -> add(shortened, form, unit));
            add(shortened, compact(unit.shortName()), unit);
            add(shortened, compact(unit.code()), unit);
        }
    }

    public Optional<Node> find(String written) {
        Optional<Node> unit = only(exact.get(PlainText.of(written)));
        return unit.isPresent() ? unit : only(shortened.get(compact(written)));
    }

    private static Optional<Node> only(Set<Node> units) {
        if (units == null || units.size() == 1) {
            return units == null ? Optional.empty() : Optional.of(units.iterator().next());
        }
        List<Node> open = units.stream().filter(unit -> unit.details().endsOn() == null).toList();
        return open.size() == 1 ? Optional.of(open.get(0)) : Optional.empty();
    }

    private static Set<String> shortForms(String name) {
        var forms = new LinkedHashSet<String>();
        String plain = PlainText.of(name);
        forms.add(plain.replace(" ", ""));
        forms.add(PlainText.initials(name));
        forms.add(PlainText.initials(plain.replace(" va ", " ")));
        SHORT_KINDS.forEach((kind, shorts) -> {
            if (plain.startsWith(kind + " ")) {
                String rest = plain.substring(kind.length() + 1);
                for (String shortKind : shorts) {
                    forms.add(shortKind + rest.replace(" ", ""));
                    forms.add(shortKind + PlainText.initials(rest));
                    forms.add(shortKind + PlainText.initials(rest.replace(" va ", " ")));
                }
            }
        });
        return forms;
    }

    private static String compact(String written) {
        return PlainText.of(written).replace(" ", "");
    }

    private static void add(Map<String, Set<Node>> forms, String form, Node unit) {
        if (!form.isEmpty()) {
            forms.computeIfAbsent(form, key -> new HashSet<>()).add(unit);
        }
    }

    private static Map<String, List<String>> shortKinds() {
        var kinds = new LinkedHashMap<String, List<String>>();
        kinds.put("phong", List.of("p", "phong", ""));
        kinds.put("van phong", List.of("vp"));
        kinds.put("ban", List.of("b", "ban"));
        kinds.put("trung tam", List.of("tt", "trungtam"));
        kinds.put("chi cuc", List.of("cc", "chicuc"));
        kinds.put("thanh tra", List.of("ttr"));
        kinds.put("so", List.of("s", "so"));
        kinds.put("to", List.of("t", "to"));
        return kinds;
    }
}
