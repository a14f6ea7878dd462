package vn.thidua.emulation.task;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import vn.thidua.core.organization.Unit.Kind;
import vn.thidua.core.organization.UnitNames;
import vn.thidua.core.organization.UnitTree;
import vn.thidua.core.organization.UnitTree.Node;
import vn.thidua.core.text.PlainText;

/**
 * Turns the words of a plan for who does something into units: names, short names and abbreviations without regard to
 * marks and case ({@code VP}, {@code P. QLKH}), heads for their units ({@code Chánh Văn phòng}), groups ({@code các
 * phòng chuyên môn, đơn vị thuộc Sở}). A unit that was merged stands for the one that took over. What is no unit of the
 * department is handed back.
 */
public final class UnitMatcher {

    /**
     * What may stand between two names; several of them also stand inside names, so parts are joined again on trial.
     */
    private static final Pattern BETWEEN = Pattern.compile("\\s*[,;+\\n]\\s*(?:và\\s+)?|\\s+(?:và|cùng|-|–)\\s+|\\s*/\\s*");
    private static final Pattern LEADS = Pattern.compile("\\(?\\bchủ trì\\b\\)?:?", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern JOINS = Pattern.compile("(?:,\\s*)?\\(?\\bphối hợp(?: với| cùng)?\\b\\)?:?",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern FILLING = Pattern.compile("^(?:giao|do|la|co|voi|va|cung|gom|thu truong|lanh dao) ");
    private static final Pattern OF_DEPARTMENT = Pattern.compile(" (?:(?:truc )?thuoc|cua|o) (?:so|don vi|co quan)(?: .*)?$");
    private static final Pattern HEAD = Pattern.compile("^(?:truong|chanh|giam doc) (?=phong|van phong|thanh tra|trung tam|ban )");
    private static final Pattern HEAD_OF_BRANCH = Pattern.compile("^chi cuc truong (?:chi cuc )?");
    private static final Pattern DEPARTMENT = Pattern.compile("(?:ban |lanh dao |tap the lanh dao )?(?:giam doc )?(?:so|co quan)");
    private static final Pattern GROUP = Pattern.compile("^(?:cac|tat ca|toan the|toan bo|moi|tung) .+|^(?:phong )?chuyen mon.*"
            + "|^(?:phong|ban|don vi|trung tam|chi cuc)(?: chuyen mon(?: nghiep vu)?| nghiep vu| truc thuoc| su nghiep)*"
            + "(?: (?:truc )?thuoc.*)?$");
    private static final int LONGEST_NAME = 5;

    private final UnitTree tree;
    private final LocalDate day;
    private final UnitNames names;

    /**
     * @param leadUnitId null when no single unit is named
     * @param unmatched  what is no unit of the department, as written
     */
    public record Matched(Long leadUnitId, Set<Long> unitIds, List<String> unmatched) { }

    /**
     * @param day the day on which groups are counted out
     */
    public UnitMatcher(UnitTree tree, LocalDate day) {
        this.tree = tree;
        this.day = day;
        names = new UnitNames(tree.all());
    }

    /** The units that these words name; the first single one leads, unless another is said to. */
    public Matched match(List<String> words) {
        var found = new Found();
        for (String text : words) {
            boolean saysWhoLeads = LEADS.matcher(text).find();
            String[] sides = JOINS.split(text, 2);
            find(LEADS.matcher(sides[0]).replaceAll(" ").strip(), found, saysWhoLeads);
            if (sides.length == 2) {
                find(LEADS.matcher(sides[1]).replaceAll(" ").strip(), found, false);
            }
        }
        found.units.remove(found.lead);
        return new Matched(found.lead, found.units, List.copyOf(found.unmatched));
    }

    private static final class Found {

        private Long lead;
        private boolean leadSaid;
        private final Set<Long> units = new LinkedHashSet<>();
        private final Set<String> unmatched = new LinkedHashSet<>();

        void add(long unit, boolean saidToLead) {
            units.add(unit);
            if (lead == null || saidToLead && !leadSaid) {
                lead = unit;
                leadSaid = saidToLead;
            }
        }
    }

    private void find(String text, Found found, boolean lead) {
        var ends = new ArrayList<int[]>();
        var separator = BETWEEN.matcher(text);
        int start = 0;
        while (separator.find()) {
            ends.add(new int[] {start, separator.start()});
            start = separator.end();
        }
        ends.add(new int[] {start, text.length()});
        for (int i = 0; i < ends.size();) {
            int last = Math.min(ends.size(), i + LONGEST_NAME) - 1;
            while (last >= i && !take(text.substring(ends.get(i)[0], ends.get(last)[1]), last == i, found, lead)) {
                last--;
            }
            if (last < i) {
                unmatched(text.substring(ends.get(i)[0], ends.get(i)[1]), found);
            }
            i = Math.max(i, last) + 1;
        }
    }

    /**
     * @param alone whether the words are one part; groups and the department itself are looked for in single parts only
     */
    private boolean take(String words, boolean alone, Found found, boolean lead) {
        Optional<Long> unit = unit(words, alone);
        unit.ifPresent(id -> found.add(id, lead));
        Set<Long> group = alone && unit.isEmpty() ? group(words) : Set.of();
        found.units.addAll(group);
        return unit.isPresent() || !group.isEmpty();
    }

    private static void unmatched(String name, Found found) {
        String tidy = name.replaceAll("^[\\s.:()-]+|[\\s.:()-]+$", "");
        if (!PlainText.of(tidy).isEmpty()) {
            found.unmatched.add(tidy);
        }
    }

    private Optional<Long> unit(String words, boolean alone) {
        String plain = PlainText.of(words);
        String bare = FILLING.matcher(plain).replaceFirst("");
        String inner = OF_DEPARTMENT.matcher(bare).replaceFirst("");
        for (String form : List.of(plain, bare, inner, HEAD.matcher(inner).replaceFirst(""),
                HEAD_OF_BRANCH.matcher(inner).replaceFirst("chi cuc "))) {
            Optional<Node> unit = form.isEmpty() ? Optional.empty() : names.find(form);
            if (unit.isPresent()) {
                return Optional.of(today(unit.get()).id());
            }
        }
        return alone && DEPARTMENT.matcher(plain).matches() ? tree.roots().stream().map(Node::id).findFirst() : Optional.empty();
    }

    /** The unit, or the one that took over its work. */
    private Node today(Node unit) {
        var seen = new LinkedHashSet<Long>();
        Node now = unit;
        while (!now.existsOn(day) && now.details().successorId() != null && seen.add(now.id())) {
            Optional<Node> next = tree.find(now.details().successorId());
            if (next.isEmpty()) {
                return now;
            }
            now = next.get();
        }
        return now;
    }

    private Set<Long> group(String written) {
        String plain = PlainText.of(written);
        String words = FILLING.matcher(plain).replaceFirst("");
        if (!GROUP.matcher(words).matches() && !GROUP.matcher(plain).matches()) {
            return Set.of();
        }
        if (words.contains("trung tam") || words.contains("chi cuc")) {
            return below(unit -> words.contains("trung tam") && named(unit, "trung tam")
                    || words.contains("chi cuc") && named(unit, "chi cuc"));
        }
        boolean divisions = words.contains("phong") || words.contains("ban") || words.contains("chuyen mon");
        boolean all = words.contains("don vi") && !words.contains("truc thuoc") && !words.contains("su nghiep")
                && !words.contains("thuoc");
        boolean subordinates = words.contains("don vi");
        return below(unit -> unit.details().kind() == Kind.DIVISION && (divisions || all)
                || unit.details().kind() == Kind.SUBORDINATE && subordinates);
    }

    private static boolean named(Node unit, String kind) {
        return PlainText.of(unit.name()).startsWith(kind);
    }

    private Set<Long> below(Predicate<Node> wanted) {
        var ids = new LinkedHashSet<Long>();
        tree.roots().forEach(root -> tree.children(root.id()).stream().filter(unit -> unit.existsOn(day)).filter(wanted)
                .forEach(unit -> ids.add(unit.id())));
        return ids;
    }
}
