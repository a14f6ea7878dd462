package vn.thidua.emulation.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the stages of a plan: items that begin with "Đợt 1", "Giai đoạn II", "Bước 3" and name a time. */
final class Stages {

    private static final Pattern NAME = Pattern.compile("^((?:đợt|giai đoạn|bước)\\s+(?:\\d{1,2}"
            + "|[ivx]{1,4}))(?![\\p{L}\\d])\\s*[:.,(–-]?\\s*(.*)$", Pattern.DOTALL);
    private static final Pattern TOLD = Pattern.compile("(?:đợt|giai đoạn)");
    private static final Pattern FROM_NOW = Pattern.compile("(?:từ )?(?:nay|khi ban hành|ngày ban hành)(?!\\p{L})");
    private static final Pattern RANGE = Pattern.compile("(?:từ|đến)(?!\\p{L})");
    private static final Pattern END = Pattern.compile("\\)|:|[.;](?=\\s|$)");

    private final int year;
    private final Optional<LocalDate> issuedOn;
    private final List<ReadPhase> found = new ArrayList<>();

    private Stages(int year, Optional<LocalDate> issuedOn) {
        this.year = year;
        this.issuedOn = issuedOn;
    }

    static List<ReadPhase> find(Outline.Node root, int year, Optional<LocalDate> issuedOn) {
        var stages = new Stages(year, issuedOn);
        stages.visit(root);
        return stages.found;
    }

    static boolean isStage(Outline.Node node) {
        return isStage(node.first());
    }

    static boolean isStage(String line) {
        return NAME.matcher(Spelling.folded(line)).matches();
    }

    /**
     * A part of a plan as a stage, without the parts within; one without days is a stage when its name says so.
     */
    static Optional<ReadPhase> of(Outline.Node node, int year, Optional<LocalDate> issuedOn) {
        var stages = new Stages(year, issuedOn);
        stages.stage(node.first(), attribute(node));
        Matcher name = NAME.matcher(Spelling.folded(node.first()));
        if (stages.found.isEmpty() && name.matches() && TOLD.matcher(name.group(1)).lookingAt()) {
            return Optional.of(new ReadPhase(node.first().substring(name.start(1), name.end(1)), Optional.empty(), Optional.empty(), ""));
        }
        return stages.found.stream().findFirst();
    }

    /** What a line that names a stage says behind its name and its time. */
    static String told(String line, ReadPhase phase) {
        Matcher name = NAME.matcher(Spelling.folded(line));
        if (!name.matches()) {
            return "";
        }
        String rest = line.substring(name.start(2));
        int time = phase.text().isEmpty() ? -1 : rest.indexOf(phase.text());
        String behind = time < 0 ? rest : rest.substring(time + phase.text().length());
        return behind.replaceFirst("^[\\s):.;,–-]+", "");
    }

    private void visit(Outline.Node node) {
        if (isStage(node)) {
            stage(node.first(), attribute(node));
        }
        node.lines.stream().filter(line -> !line.isTable()).forEach(line -> stage(line.text(), Optional.empty()));
        node.children.forEach(this::visit);
    }

    /** The time of a stage that is given on a line of its own. */
    private static Optional<String> attribute(Outline.Node node) {
        var labels = new TaskLabels();
        node.lines.forEach(line -> labels.read(line.text()));
        node.children.forEach(child -> labels.read(child.first()));
        return labels.due();
    }

    private void stage(String line, Optional<String> time) {
        Matcher name = NAME.matcher(Spelling.folded(line));
        if (!name.matches()) {
            return;
        }
        String rest = line.substring(name.start(2));
        Matcher end = END.matcher(rest);
        String words = end.find() ? rest.substring(0, end.start()) : rest;
        boolean told = !Periods.find(Spelling.folded(words), year).isEmpty();
        String text = told ? words : time.orElse("");
        String folded = Spelling.folded(text);
        List<Periods.Period> periods = Periods.find(folded, year);
        if (!periods.isEmpty()) {
            found.add(new ReadPhase(line.substring(name.start(1), name.end(1)), from(folded, periods),
                    Optional.of(periods.get(periods.size() - 1).to()), text.strip()));
        }
    }

    private Optional<LocalDate> from(String folded, List<Periods.Period> periods) {
        if (FROM_NOW.matcher(folded).find()) {
            return issuedOn;
        }
        boolean open = periods.size() == 1 && RANGE.matcher(folded).find() && !folded.startsWith("từ");
        return open ? Optional.empty() : Optional.of(periods.get(0).from());
    }
}
