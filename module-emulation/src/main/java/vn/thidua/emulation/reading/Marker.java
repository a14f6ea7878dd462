package vn.thidua.emulation.reading;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number or bullet at the beginning of a line.
 *
 * @param written as it stands there: "I.", "1.1.", "Điều 2.", "-"
 * @param number  its value; 0 for bullets
 * @param depth   how many numbers a dotted one has, else 1
 * @param rest    the line behind it
 */
record Marker(Type type, String written, int number, int depth, String rest) {

    private static final String CAPITAL = "[\\p{Lu}“\"'(\\[]";
    private static final List<String> ORDINALS = List.of("nhất", "hai", "ba", "tư", "năm", "sáu", "bảy", "tám", "chín", "mười");
    private static final String ROMAN_DIGITS = "[IVXLC]{1,7}";

    /** From the outside to the inside, as documents usually nest them. */
    enum Type {
        PART("((?:PHẦN|Phần)\\s+(?:(?:THỨ|thứ|Thứ)\\s+)?(\\p{L}{2,5}|" + Marker.ROMAN_DIGITS + "|\\d{1,2}"
            + "|[A-E])(?![\\p{L}\\d])\\s*[.:]?)\\s*(.*)"),
        CHAPTER("((?:CHƯƠNG|Chương)\\s+(" + Marker.ROMAN_DIGITS + "|\\d{1,2})(?![\\p{L}\\d])\\s*[.:]?)\\s*(.*)"),
        DIVISION("((?:MỤC|Mục)\\s+(\\d{1,2}|" + Marker.ROMAN_DIGITS + ")(?![\\p{L}\\d])\\s*[.:]?)\\s*(.*)"),
        ARTICLE("((?:ĐIỀU|Điều)\\s+(\\d{1,3})[a-z]?\\s*[.:])\\s*(.*)"),
        LETTER("(([A-HĐ])\\s*[.)/])\\s*(" + CAPITAL + ".*)"),
        ROMAN("((" + Marker.ROMAN_DIGITS + ")\\s?[./)\\-–:])\\s*(" + CAPITAL + ".*)"),
        DOTTED("((\\d{1,2}(?:[.-]\\d{1,2}){1,4})(?:[.)/:]\\s*|\\s+(?=" + CAPITAL + ")))(\\D.*)"),
        ARABIC("((\\d{1,2})\\s?(?:[.):]|[/\\-–](?=\\s)))\\s*([^\\d\\s.,/].*)"),
        LOWER("(([a-zđ])\\s?[.)/])\\s+(.+)"),
        PAREN("(\\((\\d{1,2}|[a-zđ])\\))\\s*(.+)"),
        DASH("([-–—]())\\s*([^\\s-].*)"),
        PLUS("(\\+())\\s*(\\S.*)"),
        STAR("([*•●▪◦♦►✓➢❖·]+())\\s*(\\S.*)");

        private final Pattern pattern;

        Type(String pattern) {
            this.pattern = Pattern.compile(pattern, Pattern.DOTALL);
        }

        boolean isBullet() {
            return this == DASH || this == PLUS || this == STAR;
        }
    }

    /** Empty for a line that begins with words. */
    static Optional<Marker> find(String line) {
        for (Type type : Type.values()) {
            Matcher matcher = type.pattern.matcher(line);
            if (matcher.matches()) {
                Optional<Marker> marker = read(type, matcher);
                if (marker.isPresent()) {
                    return marker;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Marker> read(Type type, Matcher matcher) {
        String digits = matcher.group(2);
        int number = type.isBullet() ? 0 : value(type, digits);
        if (number < 0) {
            return Optional.empty();
        }
        int depth = type == Type.DOTTED ? digits.split("[.-]").length : 1;
        return Optional.of(new Marker(type, matcher.group(1).strip(), number, depth, matcher.group(3).strip()));
    }

    /** Below 0 for what is no number. */
    private static int value(Type type, String digits) {
        if (Character.isDigit(digits.charAt(0))) {
            String[] parts = digits.split("[.-]");
            return Integer.parseInt(parts[parts.length - 1]);
        }
        return switch (type) {
            case LETTER -> "ABCDĐEGH".indexOf(digits) + 1;
            case LOWER, PAREN -> "abcdđeghiklmnopqrstuvxy".indexOf(digits) + 1;
            case PART -> ORDINALS.contains(digits.toLowerCase(Locale.ROOT)) ? ORDINALS.indexOf(digits.toLowerCase(Locale.ROOT)) + 1
                    : digits.matches("[A-E]") ? digits.charAt(0) - 'A' + 1 : roman(digits);
            default -> roman(digits);
        };
    }

    private static int roman(String digits) {
        if (!digits.matches("(?:X{0,4}|XL|LX{0,3})(?:IX|IV|V?I{0,3})") || digits.isEmpty()) {
            return -1;
        }
        int value = 0;
        for (int i = 0; i < digits.length(); i++) {
            int one = worth(digits.charAt(i));
            value += i + 1 < digits.length() && one < worth(digits.charAt(i + 1)) ? -one : one;
        }
        return value;
    }

    private static int worth(char sign) {
        return switch (sign) {
            case 'I' -> 1;
            case 'V' -> 5;
            case 'X' -> 10;
            case 'L' -> 50;
            default -> 100;
        };
    }

    /** The same sign read as a letter of A, B, C … where it could be a Roman number too. */
    Optional<Marker> asLetter() {
        boolean ambiguous = type == Type.ROMAN && written.matches("[CDI]\\s?[.)/].*");
        return ambiguous ? Optional.of(new Marker(Type.LETTER, written, value(Type.LETTER, written.substring(0, 1)), 1, rest))
                : Optional.empty();
    }
}
