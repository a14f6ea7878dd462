package vn.thidua.core.error.rest;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.thidua.core.error.PortalException;
import vn.thidua.core.error.PortalException.Kind;

/**
 * Whether bytes are one JSON value in UTF-8, not nested deeper than anybody needs, with texts and numbers that a
 * database can keep. Reads without recursion and without keeping anything, so that no input is slow.
 */
final class JsonCheck {

    private static final int DEEPEST = 64;
    private static final Pattern NUMBER = Pattern.compile("-?(?:0|[1-9][0-9]*+)(?:\\.[0-9]++)?(?:[eE][+-]?[0-9]++)?");
    /** Longer numbers are no numbers of ours; a few bytes of exponent can stand for gigabytes of digits. */
    private static final int LONGEST_NUMBER = 40;
    private static final int LONGEST_EXPONENT = 3;

    private final String text;
    /** One bit for each open bracket: whether it is an object's. */
    private final boolean[] objects = new boolean[DEEPEST + 1];
    private int depth;
    private int at;

    private JsonCheck(String text) {
        this.text = text;
    }

    /**
     * @throws PortalException {@link Kind#INVALID} when they are not
     */
    static void demand(byte[] body) {
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body)).toString();
            // A byte order mark is allowed to be overlooked.
            new JsonCheck(text.startsWith("\uFEFF") ? text.substring(1) : text).run();
        } catch (CharacterCodingException e) {
            throw new PortalException(Kind.INVALID, "error.json");
        }
    }

    private void run() {
        boolean expectsValue = true;
        while (expectsValue || depth > 0) {
            if (expectsValue) {
                expectsValue = value();
            } else {
                expectsValue = afterValue();
            }
        }
        skipSpace();
        demand(at == text.length());
    }

    /** Reads a simple value or opens a bracket; whether a value has to follow. */
    private boolean value() {
        skipSpace();
        char c = peek();
        if (c == '{' || c == '[') {
            at++;
            open(c == '{');
            skipSpace();
            if (peek() == (c == '{' ? '}' : ']')) {
                at++;
                depth--;
                return false;
            }
            if (c == '{') {
                name();
            }
            return true;
        }
        if (c == '"') {
            string();
        } else if (!word("true") && !word("false") && !word("null")) {
            number();
        }
        return false;
    }

    /** Reads what follows a value inside a bracket; whether another value has to follow. */
    private boolean afterValue() {
        skipSpace();
        char c = peek();
        at++;
        if (c == ',') {
            if (objects[depth]) {
                skipSpace();
                name();
            }
            return true;
        }
        demand(c == (objects[depth] ? '}' : ']'));
        depth--;
        return false;
    }

    private void open(boolean object) {
        if (depth == DEEPEST) {
            throw new PortalException(Kind.INVALID, "error.json.deep");
        }
        objects[++depth] = object;
    }

    private void name() {
        demand(peek() == '"');
        string();
        skipSpace();
        demand(peek() == ':');
        at++;
    }

    private void string() {
        at++;
        char before = 0;
        while (peek() != '"') {
            char c = character();
            boolean pairs = Character.isHighSurrogate(before) == Character.isLowSurrogate(c);
            storable(c != 0 && pairs);
            before = c;
        }
        storable(!Character.isHighSurrogate(before));
        at++;
    }

    private char character() {
        char c = peek();
        at++;
        demand(c >= ' ');
        if (c != '\\') {
            return c;
        }
        char escaped = peek();
        at++;
        if (escaped != 'u') {
            demand("\"\\/bfnrt".indexOf(escaped) >= 0);
            return escaped;
        }
        int code = 0;
        for (int i = 0; i < 4; i++) {
            int digit = Character.digit(peek(), 16);
            demand(digit >= 0);
            code = code << 4 | digit;
            at++;
        }
        return (char) code;
    }

    private void number() {
        Matcher number = NUMBER.matcher(text).region(at, text.length());
        demand(number.lookingAt());
        String digits = number.group();
        int exponent = Math.max(digits.indexOf('e'), digits.indexOf('E'));
        storable(digits.length() <= LONGEST_NUMBER
                && (exponent < 0 || digits.length() - exponent - 1 <= LONGEST_EXPONENT));
        at = number.end();
    }

    private boolean word(String word) {
        if (!text.startsWith(word, at)) {
            return false;
        }
        at += word.length();
        return true;
    }

    private void skipSpace() {
        while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }

    private char peek() {
        demand(at < text.length());
        return text.charAt(at);
    }

    private static void demand(boolean wellFormed) {
        if (!wellFormed) {
            throw new PortalException(Kind.INVALID, "error.json");
        }
    }

    private static void storable(boolean storable) {
        if (!storable) {
            throw new PortalException(Kind.INVALID, "error.json.text");
        }
    }
}
