package vn.thidua.core.richtext;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Addresses that a text may lead to: web pages, mail, telephones and pages of this portal. Whatever else an address could
 * do, above all run a script, does not get through: it has to have one of four forms from its first to its last character.
 */
final class Links {

    private static final int LONGEST = 2000;
    /** Browsers drop these before they look at an address. */
    private static final Pattern DROPPED = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]");
    private static final String REST = "[^\\s<>\"'`\\\\{}|^]*";
    private static final Pattern WEB = Pattern.compile(
            "https?://(\\[[0-9a-fA-F:.]+]|[\\p{L}\\p{N}](?:[\\p{L}\\p{M}\\p{N}._-]*))(:[0-9]{1,5})?([/?#]" + REST + ")?");
    private static final Pattern OWN = Pattern.compile("/(?![/\\\\])" + REST);
    private static final Pattern MAIL = Pattern.compile("mailto:[\\p{L}\\p{N}][^\\s<>\"'`\\\\{}|^:]*");
    private static final Pattern TELEPHONE = Pattern.compile("tel:\\+?[0-9][0-9.()-]{1,30}");
    private static final Pattern SCHEME = Pattern.compile("(?i)^(https?|mailto|tel):");

    private Links() { }

    /** The address in its one form; empty when it is none that a text may lead to. */
    static Optional<String> clean(String written) {
        String bare = RunText.fit(DROPPED.matcher(written).replaceAll("")).strip();
        var scheme = SCHEME.matcher(bare);
        if (scheme.find()) {
            bare = scheme.group().toLowerCase(Locale.ROOT) + bare.substring(scheme.end());
        }
        String address = bare.startsWith("tel:") ? bare.replace(" ", "").replace("\u00A0", "") : encoded(bare);
        boolean fit = address.length() <= LONGEST && (WEB.matcher(address).matches() || OWN.matcher(address).matches()
                || MAIL.matcher(address).matches() || TELEPHONE.matcher(address).matches());
        return fit ? Optional.of(address) : Optional.empty();
    }

    /** Whether it leads out of the portal to another page. */
    static boolean isForeign(String address) {
        return address.startsWith("http");
    }

    /** Signs that people leave in an address although it has other ways to write them. */
    private static String encoded(String address) {
        var text = new StringBuilder(address.length());
        for (int i = 0; i < address.length(); i++) {
            char c = address.charAt(i);
            switch (c) {
                case ' ', '\u00A0' -> text.append("%20");
                case '<' -> text.append("%3C");
                case '>' -> text.append("%3E");
                case '"' -> text.append("%22");
                case '\'' -> text.append("%27");
                case '`' -> text.append("%60");
                case '{' -> text.append("%7B");
                case '}' -> text.append("%7D");
                case '|' -> text.append("%7C");
                case '^' -> text.append("%5E");
                default -> text.append(c);
            }
        }
        return text.toString();
    }
}
