package vn.thidua.emulation.citation.web;

import java.util.ArrayList;
import java.util.List;
import vn.thidua.emulation.citation.DocumentCitations;
import vn.thidua.emulation.document.Document;
import vn.thidua.emulation.document.DocumentKind;
import vn.thidua.emulation.document.DocumentStatus;

/**
 * The nearest connections of a document as a picture: what it rests on at the left, itself in the middle, what rests on it at the
 * right, its successor above and what it replaced below. Lengths are those of the picture's own coordinates.
 */
public final class CitationGraph {

    private static final int WIDTH = 720;
    private static final int NODE_WIDTH = 180;
    private static final int NODE_HEIGHT = 44;
    private static final int STEP = 58;
    private static final int MOST_AT_A_SIDE = 6;
    private static final int MARGIN = 8;
    private static final int LONGEST_LABEL = 21;
    private static final int MIDDLE = (WIDTH - NODE_WIDTH) / 2;

    private final List<Node> nodes = new ArrayList<>();
    private final List<Edge> edges = new ArrayList<>();
    private final int height;
    private final int left;
    private final int right;

    /**
     * A document in the picture; x and y are its upper left corner.
     *
     * @param style {@code self}, {@code plain}, {@code fallen} or {@code missing}
     */
    public record Node(int x, int y, String label, DocumentKind kind, String href, String style) { }

    /**
     * A line between two documents.
     *
     * @param path  as SVG writes it
     * @param style {@code basis}, {@code cites} or {@code supersedes}
     */
    public record Edge(String path, String style) { }

    CitationGraph(Document document, DocumentCitations citations) {
        List<CitationRow> rows = CitationRow.of(citations);
        List<CitationRow> before = side(rows, "based-on", "cites");
        List<CitationRow> after = side(rows, "basis-of", "cited-by");
        List<CitationRow> above = side(rows, "superseded-by");
        List<CitationRow> below = side(rows, "supersedes");
        left = before.size() - Math.min(before.size(), MOST_AT_A_SIDE);
        right = after.size() - Math.min(after.size(), MOST_AT_A_SIDE);
        int rowsHigh = Math.max(1 + (above.isEmpty() ? 0 : 2) + (below.isEmpty() ? 0 : 2),
                Math.min(MOST_AT_A_SIDE, Math.max(before.size(), after.size())));
        height = rowsHigh * STEP - (STEP - NODE_HEIGHT) + 2 * MARGIN;
        int centre = (height - NODE_HEIGHT) / 2;
        column(before, MARGIN, centre, true);
        column(after, WIDTH - NODE_WIDTH - MARGIN, centre, false);
        vertical(above, MARGIN, centre);
        vertical(below, height - NODE_HEIGHT - MARGIN, centre);
        nodes.add(new Node(MIDDLE, centre, brief(document.details().number()), document.details().kind(), "", "self"));
    }

    private static List<CitationRow> side(List<CitationRow> rows, String... relations) {
        return rows.stream().filter(row -> List.of(relations).contains(row.relation())).toList();
    }

    private void column(List<CitationRow> rows, int x, int centre, boolean before) {
        int shown = Math.min(rows.size(), MOST_AT_A_SIDE);
        int y = (height - (shown * STEP - (STEP - NODE_HEIGHT))) / 2;
        for (CitationRow row : rows.subList(0, shown)) {
            nodes.add(node(row, x, y));
            int from = before ? x + NODE_WIDTH : MIDDLE + NODE_WIDTH;
            int fromY = (before ? y : centre) + NODE_HEIGHT / 2;
            int to = before ? MIDDLE : x;
            int toY = (before ? centre : y) + NODE_HEIGHT / 2;
            int bend = (from + to) / 2;
            boolean basis = row.relation().equals("based-on") || row.relation().equals("basis-of");
            edges.add(new Edge("M%d %d C%d %d %d %d %d %d".formatted(from, fromY, bend, fromY, bend, toY, to, toY),
                    basis ? "basis" : "cites"));
            y += STEP;
        }
    }

    private void vertical(List<CitationRow> rows, int y, int centre) {
        if (!rows.isEmpty()) {
            nodes.add(node(rows.get(0), MIDDLE, y));
            int x = MIDDLE + NODE_WIDTH / 2;
            int upper = Math.min(y, centre) + NODE_HEIGHT;
            edges.add(new Edge("M%d %d L%d %d".formatted(x, upper, x, Math.max(y, centre)), "supersedes"));
        }
    }

    private static Node node(CitationRow row, int x, int y) {
        boolean gone = row.status() == DocumentStatus.SUPERSEDED || row.status() == DocumentStatus.EXPIRED
                || row.status() == DocumentStatus.REVOKED;
        return new Node(x, y, brief(row.label()), row.kind(), row.href(), row.status() == null ? "missing" : gone ? "fallen" : "plain");
    }

    private static String brief(String label) {
        return label.length() <= LONGEST_LABEL ? label : label.substring(0, LONGEST_LABEL - 1).strip() + "…";
    }

    public List<Node> getNodes() {
        return nodes;
    }

    public List<Edge> getEdges() {
        return edges;
    }

    public int getWidth() {
        return WIDTH;
    }

    public int getHeight() {
        return height;
    }

    /** How many documents at the left have no room. */
    public int getMoreLeft() {
        return left;
    }

    /** How many documents at the right have no room. */
    public int getMoreRight() {
        return right;
    }
}
