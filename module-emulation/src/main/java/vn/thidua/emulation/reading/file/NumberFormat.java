package vn.thidua.emulation.reading.file;

import java.util.Locale;

/** How the numbers of lists are drawn. */
enum NumberFormat {
    ARABIC, UPPER_ROMAN, LOWER_ROMAN, UPPER_LETTER, LOWER_LETTER, BULLET, NONE;

    private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] SIGNS = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};
    private static final int LETTERS = 26;
    private static final int MAX_ROMAN = 4000;

    /** By the names of Word ({@code upperRoman}), the signs of OpenDocument and HTML ({@code I}); decimal for others. */
    static NumberFormat of(String name) {
        return switch (name) {
            case "upperRoman", "I" -> UPPER_ROMAN;
            case "lowerRoman", "i" -> LOWER_ROMAN;
            case "upperLetter", "A" -> UPPER_LETTER;
            case "lowerLetter", "a" -> LOWER_LETTER;
            case "bullet" -> BULLET;
            case "none", "" -> NONE;
            default -> ARABIC;
        };
    }

    String format(int number) {
        return switch (this) {
            case ARABIC -> String.valueOf(number);
            case UPPER_ROMAN -> roman(number);
            case LOWER_ROMAN -> roman(number).toLowerCase(Locale.ROOT);
            case UPPER_LETTER -> letter(number);
            case LOWER_LETTER -> letter(number).toLowerCase(Locale.ROOT);
            case BULLET -> "-";
            case NONE -> "";
        };
    }

    private static String roman(int number) {
        if (number <= 0 || number >= MAX_ROMAN) {
            return String.valueOf(number);
        }
        var out = new StringBuilder();
        int rest = number;
        for (int i = 0; i < VALUES.length; i++) {
            while (rest >= VALUES[i]) {
                out.append(SIGNS[i]);
                rest -= VALUES[i];
            }
        }
        return out.toString();
    }

    private static String letter(int number) {
        return number <= 0 || number > LETTERS ? String.valueOf(number) : String.valueOf((char) ('A' + number - 1));
    }
}
