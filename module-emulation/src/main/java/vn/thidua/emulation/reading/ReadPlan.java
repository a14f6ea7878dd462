package vn.thidua.emulation.reading;

import java.util.List;

/**
 * What a plan says about telling people things, as far as it was understood. What the text does not hold is empty.
 *
 * @param purpose     in lines
 * @param contents    what is to be told, each in its own words; lines of one follow each other
 * @param channels    the words that stand for ways of telling, each once
 * @param movements   the movements that it names
 * @param responsible who is to see to it, as written
 */
public record ReadPlan(String purpose, List<String> contents, List<String> channels, List<Stage> stages, List<String> movements,
        List<String> responsible) {

    /** A stage with what is told in it. */
    public record Stage(ReadPhase phase, List<String> contents) {

        public Stage {
            contents = List.copyOf(contents);
        }
    }

    public ReadPlan {
        contents = List.copyOf(contents);
        channels = List.copyOf(channels);
        stages = List.copyOf(stages);
        movements = List.copyOf(movements);
        responsible = List.copyOf(responsible);
    }

    /** Whether there is anything that a campaign could be made of. */
    public boolean isEmpty() {
        return contents.isEmpty() && stages.isEmpty() && channels.isEmpty();
    }
}
