package vn.thidua.core.editing.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.thidua.core.data.Moments;
import vn.thidua.core.editing.EditingState;
import vn.thidua.core.i18n.Messages;

/** Says in the editor's language how things stand. */
@ApplicationScoped
class EditingWords {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm").withZone(Moments.VIETNAM);
    private static final long A_WHILE = 120;

    @Inject private Messages messages;

    EditingView view(EditingState state, Instant now) {
        List<EditingView.Other> others = state.others().stream().map(other -> new EditingView.Other(other.name(),
                other.changedAt().map(at -> Math.max(0, Duration.between(at, now).toSeconds())).orElse(null))).toList();
        return new EditingView(state.savedAt().orElse(null), state.editable(), others,
                state.newer().map(stored -> stored.version()).orElse(null),
                state.savedAt().map(at -> messages.text("copy.saved", TIME.format(at))).orElse(""), news(state, others), details(others));
    }

    private String news(EditingState state, List<EditingView.Other> others) {
        var sentences = new ArrayList<String>();
        if (!state.editable()) {
            sentences.add(messages.text("copy.not-editable"));
        }
        if (!others.isEmpty()) {
            sentences.add(messages.text("copy.others", names(others)));
        }
        state.newer().ifPresent(stored ->
                sentences.add(messages.text("copy.newer", stored.changedBy(), TIME.format(stored.changedAt()))));
        return String.join(" ", sentences);
    }

    private static String names(List<EditingView.Other> others) {
        return others.stream().map(EditingView.Other::name).distinct().collect(Collectors.joining(", "));
    }

    private String details(List<EditingView.Other> others) {
        return others.stream().filter(other -> other.changedSecondsAgo() != null)
                .map(other -> ago(other.name(), other.changedSecondsAgo())).collect(Collectors.joining(" "));
    }

    private String ago(String name, long seconds) {
        return seconds < A_WHILE ? messages.text("copy.others.seconds", name, seconds)
                : messages.text("copy.others.minutes", name, seconds / 60);
    }
}
