package vn.thidua.emulation.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds what is to be done: items with labels for time and responsibility, rows of tables, items below a heading that is nothing but a
 * time, and sentences with a deadline.
 */
final class Tasks {

    private static final Pattern QUARTER = Pattern.compile("quý\\s+(iv|i{1,3}|[1-4])(?!\\p{L})");
    private static final Pattern TIME_HEADING = Pattern.compile("^(?:(?:các )?(?:nhiệm vụ|công việc|nội dung|hoạt"
            + " động|công tác)(?: trọng tâm)?\\s+)?(?:trong\\s+)?"
            + "(?:quý\\s+(?:iv|i{1,3}|[1-4])|tháng\\s+\\d{1,2})(?:\\s*[/-]\\s*\\d{4}|\\s+năm\\s+\\d{4})?$");
    private static final Pattern TIME_FIRST = Pattern.compile("^((?:trong |vào )?(?:quý\\s+(?:iv|i{1,3}|[1-4])"
            + "|tháng\\s+\\d{1,2})"
            + "(?:\\s*[/-]\\s*\\d{4}|\\s+năm\\s+\\d{4})?)\\s*[:–-]\\s*(?=\\S)");
    private static final Pattern TIME_LAST = Pattern.compile("[\\s(,]((?:trong |vào |hoàn thành trong |xong trong "
            + "|thời gian )?(?:quý\\s+(?:iv|i{1,3}|[1-4])"
            + "|tháng\\s+\\d{1,2})(?:\\s*[/-]\\s*\\d{4}|\\s+năm\\s+\\d{4})?)\\s*\\)?[.;]?(?:/\\.)?$");

    /** What a meeting or an event consists of is no task, although times and names stand below. */
    private static final Pattern NO_TASK = Pattern.compile("^(?:thành phần|thời gian|địa điểm|chủ tọa|kinh phí|đối"
            + " tượng)(?!\\p{L}).{0,40}");

    private final int year;
    private final DeadlineSentences sentences;
    private final List<ReadTask> found = new ArrayList<>();

    private Tasks(int year, DeadlineSentences sentences) {
        this.year = year;
        this.sentences = sentences;
    }

    /**
     * @param withSentences whether deadlines in running text are tasks too, which they are not in a law or a report
     */
    static List<ReadTask> find(Outline.Node root, int year, Optional<LocalDate> issuedOn, boolean withSentences) {
        var tasks = new Tasks(year, withSentences ? new DeadlineSentences(year, issuedOn) : null);
        tasks.visit(root, Optional.empty());
        return tasks.found;
    }

    private void visit(Outline.Node node, Optional<Integer> above) {
        Optional<Integer> quarter = quarter(node).or(() -> above);
        if (Stages.isStage(node)) {
            return;
        }
        if (node.marker != null && (labelled(node, quarter) || timed(node, quarter))) {
            tables(node, quarter);
            return;
        }
        tables(node, quarter);
        if (sentences != null && node.marker != null) {
            found.addAll(sentences.find(node, node.first(), quarter));
        }
        for (Line line : node.lines) {
            if (sentences != null && !line.isTable()) {
                found.addAll(sentences.find(node, line.text(), quarter));
            }
        }
        node.children.forEach(child -> visit(child, quarter));
    }

    private static Optional<Integer> quarter(Outline.Node node) {
        Matcher quarter = QUARTER.matcher(Spelling.folded(node.first()));
        boolean heading = node.first().length() < 60 && quarter.find();
        return heading ? Optional.of(Periods.quarter(quarter.group(1))) : Optional.empty();
    }

    private void tables(Outline.Node node, Optional<Integer> quarter) {
        node.lines.stream().filter(Line::isTable).forEach(line ->
                TaskTable.of(line.rows(), year).ifPresent(table -> found.addAll(table.tasks(quarter))));
    }

    /** An item that says under labels when it is due or who does it, on its own line or those below. */
    private boolean labelled(Outline.Node node, Optional<Integer> quarter) {
        if (TaskLabels.isLabelled(node.first()) || NO_TASK.matcher(Spelling.folded(node.first())).matches()) {
            return false;
        }
        var labels = new TaskLabels();
        int cut = TaskLabels.firstWithin(node.first());
        labels.read(node.first().substring(cut == node.first().length() ? cut : Math.max(0, cut - 1)));
        node.lines.stream().filter(line -> !line.isTable() && TaskLabels.isLabelled(line.text())).forEach(line -> labels.read(line.text()));
        boolean inner = node.children.stream().anyMatch(child -> !TaskLabels.isLabelled(child.first()) && !child.children.isEmpty());
        if (!inner) {
            node.children.stream().filter(child -> isAttribute(node, child)).forEach(child -> labels.read(child.first()));
        }
        if (labels.isEmpty() || cut == 0) {
            return false;
        }
        Deadline deadline = Deadline.read(labels.due().orElse(""), year);
        String title = HeadingText.withoutEnd(node.first().substring(0, cut).replaceFirst("[(\\-–\\s]+$", ""));
        found.add(new ReadTask(no(node), quarter.or(deadline::quarter), title, deadline.dueOn(), labels.due(), labels.responsible(),
                deadline.recurring()));
        return true;
    }

    /** Whether a part says when or who about the one around it: bullets do, numbered parts only where that one is an item itself. */
    private static boolean isAttribute(Outline.Node node, Outline.Node child) {
        boolean item = node.marker.type().ordinal() >= Marker.Type.DOTTED.ordinal();
        return TaskLabels.isLabelled(child.first()) && (item || child.isBullet());
    }

    /** An item that begins or ends with a time, or stands below a heading that is one. */
    private boolean timed(Outline.Node node, Optional<Integer> quarter) {
        String folded = Spelling.folded(node.first());
        boolean leaf = node.children.stream().allMatch(Outline.Node::isBullet);
        Matcher first = TIME_FIRST.matcher(folded);
        if (leaf && first.find()) {
            return add(node, node.first().substring(first.end()), node.first().substring(first.start(1), first.end(1)), quarter);
        }
        if (sentences == null || !node.children.isEmpty()) {
            return false;
        }
        Matcher last = TIME_LAST.matcher(folded);
        boolean plain = node.first().indexOf(". ") < 0 && sentences.find(node, node.first(), quarter).isEmpty();
        if (plain && last.find()) {
            return add(node, node.first().substring(0, last.start()), node.first().substring(last.start(1), last.end(1)), quarter);
        }
        Outline.Node parent = node.parent;
        boolean below = parent != null && parent.marker != null
                && TIME_HEADING.matcher(Spelling.folded(HeadingText.withoutEnd(parent.first()))).matches();
        return below && plain && add(node, node.first(), time(parent), quarter);
    }

    private static String time(Outline.Node heading) {
        String text = HeadingText.withoutEnd(heading.first());
        Matcher matcher = Pattern.compile("(?:quý|tháng).*").matcher(Spelling.folded(text));
        return matcher.find() ? text.substring(matcher.start()) : text;
    }

    private boolean add(Outline.Node node, String title, String due, Optional<Integer> quarter) {
        Deadline deadline = Deadline.read(due, year);
        String words = HeadingText.withoutEnd(title.replaceFirst("[(,\\s]+$", "")).strip();
        if (words.isEmpty() || deadline.dueOn().isEmpty()) {
            return false;
        }
        found.add(new ReadTask(no(node), quarter.or(deadline::quarter), words, deadline.dueOn(), Optional.of(due.strip()),
                Responsible.ofSentence(words), deadline.recurring()));
        return true;
    }

    /** Its number without the point behind it; that of the part around it for a bullet. */
    static String no(Outline.Node node) {
        Outline.Node numbered = node;
        while (numbered.marker != null && numbered.marker.type().isBullet() && numbered.parent != null) {
            numbered = numbered.parent;
        }
        return numbered.marker == null ? "" : numbered.marker.written().replaceFirst("[\\s.)/:–-]+$", "").replaceFirst("^\\(", "");
    }
}
