package vn.thidua.emulation.intake;

import java.util.Set;
import vn.thidua.emulation.intake.Understood.Doubt;

/** Decides whether a document of a batch goes into the library by itself or waits until somebody has looked at it. */
final class Certainty {

    /** What a document of the library is found and told apart by, and what makes its text unreadable. */
    private static final Set<String> WEIGHTY = Set.of("NO_KIND", "NO_NUMBER", "BLANK_NUMBER", "NO_DATE", "NO_ISSUER", "NO_TITLE",
            "KIND_DIFFERS", "LEGACY_FONT");
    /** Shorter than any document with a head, a text and a signature. */
    private static final int SHORTEST_BODY = 40;

    private Certainty() { }

    static boolean isDoubtful(Understood understood) {
        return understood.body().length() < SHORTEST_BODY
                || understood.doubts().stream().map(Doubt::code).anyMatch(WEIGHTY::contains);
    }
}
