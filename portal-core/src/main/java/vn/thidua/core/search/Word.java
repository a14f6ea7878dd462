package vn.thidua.core.search;

import vn.thidua.core.search.analysis.Syllable;
import vn.thidua.core.search.analysis.Token;

/**
 * A word of a question as it was understood.
 *
 * @param token what was typed, and where
 * @param meant the same, or with the marks that were left out
 * @param open  whether any marks will do: none were typed, and nothing tells which are meant
 */
record Word(Token token, Syllable meant, boolean open) {

    static Word asTyped(Token token) {
        return new Word(token, token.syllable(), false);
    }

    Syllable typed() {
        return token.syllable();
    }

    boolean restored() {
        return !open && !meant.equals(token.syllable());
    }

    Word opened() {
        return new Word(token, token.syllable(), true);
    }
}
