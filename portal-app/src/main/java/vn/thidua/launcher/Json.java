package vn.thidua.launcher;

/** Writes JSON texts; the launcher has no JSON library of its own. */
final class Json {

    private Json() { }

    /** The text as a JSON string, or {@code null} for none. */
    static String quote(String text) {
        if (text == null) {
            return "null";
        }
        var quoted = new StringBuilder(text.length() + 2).append('"');
        for (char c : text.toCharArray()) {
            switch (c) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                case '\n' -> quoted.append("\\n");
                case '\t' -> quoted.append("\\t");
                default -> {
                    if (c < ' ' || Character.isSurrogate(c)) {
                        quoted.append("\\u%04x".formatted((int) c));
                    } else {
                        quoted.append(c);
                    }
                }
            }
        }
        return quoted.append('"').toString();
    }
}
