package vn.thidua.emulation.document;

import java.text.Normalizer;
import java.time.Year;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Number and symbol of a document: {@code 01/CT-UBND}, {@code 91/2017/NĐ-CP}, {@code 34-CT/TW}, or still without a number as in
 * {@code /KH-SKHCN}. Two are equal when they differ only in spaces, kind of dash, leading zeros or letter case.
 */
public final class DocumentNumber {

    /** How long a number may be, after spaces were taken out. */
    public static final int MAX_LENGTH = 60;

    private static final String SYMBOL = "\\p{L}[\\p{L}\\d&]*(?:[-._][\\p{L}\\d&]+)*";
    private static final Pattern LEGAL = Pattern.compile("(\\d{0,6}\\p{L}?)/((?:19|20)\\d\\d)/(" + SYMBOL + ")");
    private static final Pattern PARTY = Pattern.compile("(\\d{0,6}\\p{L}?)-(" + SYMBOL + "(?:/" + SYMBOL + ")+)");
    private static final Pattern STATE = Pattern.compile("(\\d{0,6}\\p{L}?)/(" + SYMBOL + "(?:/" + SYMBOL + ")?)");
    /** What drafts hold where the number will be: dots, underscores, an ellipsis. */
    private static final Pattern GAP = Pattern.compile("^(?:\\.{2,}|_+|…+|-{2,})+(?=[/-])");
    private static final Pattern LABEL = Pattern.compile("^(?i:số|no\\.?)\\s*:?");
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0\\u200B\\uFEFF]+");
    private static final Pattern DASHES = Pattern.compile("[\\u2010-\\u2015\\u2212\\u00AD]");
    private static final Pattern ZEROS = Pattern.compile("^0+(?=\\d)");

    private final String serial;
    private final Year year;
    private final String symbol;
    private final Style style;

    private DocumentNumber(String serial, Year year, String symbol, Style style) {
        this.serial = serial;
        this.year = year;
        this.symbol = symbol;
        this.style = style;
    }

    /** Whose rules its form follows. */
    public enum Style {
        /** {@code 01/CT-UBND}. */
        STATE,
        /** {@code 91/2017/NĐ-CP}: the year is part of it. */
        LEGAL,
        /** {@code 34-CT/TW}. */
        PARTY
    }

    /**
     * Reads a number as people write it, with or without "Số:" before it, with spaces, long dashes, dots in place of the
     * number. Empty when the text is something else; never fails.
     */
    public static Optional<DocumentNumber> find(String text) {
        if (text == null || text.length() > 4 * MAX_LENGTH) {
            return Optional.empty();
        }
        String tidy = tidy(text);
        if (tidy.length() > MAX_LENGTH) {
            return Optional.empty();
        }
        Matcher legal = LEGAL.matcher(tidy);
        if (legal.matches()) {
            return Optional.of(new DocumentNumber(legal.group(1), Year.parse(legal.group(2)), legal.group(3), Style.LEGAL));
        }
        Matcher state = STATE.matcher(tidy);
        if (state.matches()) {
            return Optional.of(new DocumentNumber(state.group(1), null, state.group(2), Style.STATE));
        }
        Matcher party = PARTY.matcher(tidy);
        return party.matches() ? Optional.of(new DocumentNumber(party.group(1), null, party.group(2), Style.PARTY))
                : Optional.empty();
    }

    /**
     * As {@link #find}.
     *
     * @throws IllegalArgumentException when the text is no number of a document
     */
    public static DocumentNumber parse(String text) {
        return find(text).orElseThrow(() -> new IllegalArgumentException("No number of a document: '" + text + "'"));
    }

    /** Composed form without spaces, the label "Số:" and ornaments; one kind of dash; the letter Đ of the alphabet. */
    private static String tidy(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC).replace('\u00D0', 'Đ').replace('ð', 'đ').strip();
        String bare = SPACES.matcher(LABEL.matcher(composed).replaceFirst("")).replaceAll("");
        return GAP.matcher(DASHES.matcher(bare).replaceAll("-")).replaceFirst("");
    }

    /** The digits before the symbol as written, perhaps with a letter ({@code 12a}); empty while none is assigned. */
    public String serial() {
        return serial;
    }

    /** The year that is part of the number, which only {@link Style#LEGAL} has. */
    public Optional<Year> year() {
        return Optional.ofNullable(year);
    }

    /** What stands behind the number: {@code CT-UBND}, {@code NĐ-CP}, {@code CT/TW}. */
    public String symbol() {
        return symbol;
    }

    public Style style() {
        return style;
    }

    /** Whether no number is assigned yet: a draft, which nothing can be told apart by. */
    public boolean isBlank() {
        return serial.isEmpty();
    }

    /** The kind that its symbol stands for; empty when it may be any. A number without a known abbreviation is a letter's. */
    public Optional<DocumentKind> kind() {
        return KindOfSymbol.of(symbol, style);
    }

    /** The same for all numbers that are equal, different for others; fit to be stored and looked up. */
    public String key() {
        return ZEROS.matcher(toString()).replaceFirst("").toUpperCase(Locale.ROOT);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DocumentNumber that && key().equals(that.key());
    }

    @Override
    public int hashCode() {
        return Objects.hash(key());
    }

    /** The number without spaces: {@code 01/CT-UBND}. */
    @Override
    public String toString() {
        return switch (style) {
            case STATE -> serial + "/" + symbol;
            case LEGAL -> serial + "/" + year + "/" + symbol;
            case PARTY -> serial + "-" + symbol;
        };
    }
}
