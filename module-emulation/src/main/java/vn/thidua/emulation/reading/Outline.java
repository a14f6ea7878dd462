package vn.thidua.emulation.reading;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The tree of numbered parts and bullets of a document. Which number is inside which follows from their usual order; where a document
 * uses Roman, Arabic and letters otherwise, the one that comes first is the outer one.
 */
final class Outline {

    private static final int DEPTHS = 6;
    private static final Set<Marker.Type> FLEXIBLE = EnumSet.of(Marker.Type.LETTER, Marker.Type.ROMAN, Marker.Type.ARABIC);

    private final Node root = new Node(null, null);
    private final Deque<Node> open = new ArrayDeque<>();
    private final Map<Marker.Type, Integer> firstSeen = new EnumMap<>(Marker.Type.class);

    private Outline() {
        open.push(root);
    }

    /** A numbered part or bullet; the root has no marker. */
    static final class Node {
        final Marker marker;
        final Node parent;
        final List<Line> lines = new ArrayList<>();
        final List<Node> children = new ArrayList<>();

        Node(Marker marker, Node parent) {
            this.marker = marker;
            this.parent = parent;
        }

        /** The line of its marker, without it. */
        String first() {
            return marker == null ? "" : marker.rest();
        }

        boolean isBullet() {
            return marker != null && marker.type().isBullet();
        }
    }

    static Node of(List<Line> lines) {
        var outline = new Outline();
        lines.forEach(outline::add);
        return outline.root;
    }

    private void add(Line line) {
        Optional<Marker> marker = line.isTable() ? Optional.<Marker>empty() : Marker.find(line.text());
        if (marker.isEmpty()) {
            plain(line);
            return;
        }
        Marker found = lettered(marker.get());
        if (FLEXIBLE.contains(found.type())) {
            firstSeen.putIfAbsent(found.type(), firstSeen.size());
        }
        while (open.peek() != root && rank(open.peek().marker) >= rank(found)) {
            open.pop();
        }
        var node = new Node(found, open.peek());
        open.peek().children.add(node);
        open.push(node);
    }

    /** A paragraph without a number belongs to the heading above, not to the last bullet; the title of a chapter to it. */
    private void plain(Line line) {
        while (open.peek().isBullet()) {
            open.pop();
        }
        Node node = open.peek();
        boolean heading = node != root && node.first().isEmpty() && node.lines.isEmpty() && !line.isTable();
        if (heading) {
            Marker marker = node.marker;
            var titled = new Node(new Marker(marker.type(), marker.written(), marker.number(), marker.depth(), line.text()), node.parent);
            node.parent.children.set(node.parent.children.size() - 1, titled);
            open.pop();
            open.push(titled);
        } else {
            node.lines.add(line);
        }
    }

    /** C and D after B are letters, not a hundred and five hundred. */
    private Marker lettered(Marker marker) {
        if (marker.asLetter().isEmpty()) {
            return marker;
        }
        return open.stream().filter(node -> node.marker != null && node.marker.type() == Marker.Type.LETTER)
                .filter(node -> node.marker.number() + 1 == marker.asLetter().get().number()).findFirst()
                .map(node -> marker.asLetter().get()).orElse(marker);
    }

    private int rank(Marker marker) {
        int outer = Marker.Type.LETTER.ordinal() * DEPTHS;
        return switch (marker.type()) {
            case LETTER, ROMAN, ARABIC -> outer + firstSeen.getOrDefault(marker.type(), FLEXIBLE.size());
            case DOTTED -> Marker.Type.ARABIC.ordinal() * DEPTHS + marker.depth();
            default -> marker.type().ordinal() * DEPTHS + (marker.type().ordinal() > Marker.Type.ARABIC.ordinal() ? DEPTHS : 0);
        };
    }

    /** The numbered parts below a node, for readers. */
    static List<Section> sections(Node node, int level) {
        return node.children.stream().filter(child -> !child.isBullet()).map(child -> section(child, level)).toList();
    }

    private static Section section(Node node, int level) {
        var heading = HeadingText.of(node.first());
        var text = new ArrayList<String>();
        if (!heading.rest().isEmpty()) {
            text.add(heading.rest());
        }
        node.lines.forEach(line -> text.add(line.text()));
        bullets(node, text);
        return new Section(node.marker.written(), heading.title(), level, String.join("\n", text), sections(node, level + 1));
    }

    private static void bullets(Node node, List<String> text) {
        for (Node child : node.children) {
            if (child.isBullet()) {
                text.add(child.marker.written() + " " + child.first());
                child.lines.forEach(line -> text.add(line.text()));
                bullets(child, text);
            }
        }
    }
}
