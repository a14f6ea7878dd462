package vn.thidua.core.richtext;

import java.util.List;

/** Runs without a mark that the block they stand in has anyway. */
final class Restyled {

    private Restyled() { }

    static Run without(Run run, Mark mark) {
        return run instanceof Run.Text text ? new Run.Text(text.text(), text.style().without(mark)) : run;
    }

    static List<Run> without(List<Run> runs, Mark mark) {
        return RunText.canonical(runs.stream().map(run -> without(run, mark)).toList());
    }
}
