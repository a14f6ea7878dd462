package vn.thidua.emulation.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import vn.thidua.core.error.InputCheck;
import vn.thidua.core.text.CleanText;

/**
 * Who signed, and by which authority.
 *
 * @param onBehalf for whom, as {@code GIÁM ĐỐC} in "KT. GIÁM ĐỐC" above "PHÓ GIÁM ĐỐC"; empty where nobody else is meant
 * @param position the signer's own, for example {@code PHÓ GIÁM ĐỐC}
 * @param name     without rank or title; empty while not known
 */
public record Signature(SigningAuthority authority, String onBehalf, String position, String name) {

    public static final Signature NONE = new Signature(SigningAuthority.NONE, "", "", "");

    private static final int POSITION_LIMIT = 200;
    private static final int NAME_LIMIT = 120;

    public Signature {
        authority = Objects.requireNonNullElse(authority, SigningAuthority.NONE);
        onBehalf = CleanText.line(onBehalf);
        position = CleanText.line(position);
        name = CleanText.line(name);
    }

    /**
     * Reads the words above a name, such as {@code KT. GIÁM ĐỐC / PHÓ GIÁM ĐỐC}; the parts may stand on lines of their own.
     */
    public static Signature read(String positions, String name) {
        String[] parts = CleanText.paragraphs(positions).split("\\s*[/\\n]\\s*", 2);
        SigningAuthority authority = SigningAuthority.NONE;
        String first = parts[0];
        for (SigningAuthority one : SigningAuthority.values()) {
            if (one != SigningAuthority.NONE && first.startsWith(one.prefix())) {
                authority = one;
                first = first.substring(one.prefix().length());
            }
        }
        return parts.length == 2 ? new Signature(authority, first, parts[1], name) : new Signature(authority, "", first, name);
    }

    /** The lines above the name, as they are written. */
    public List<String> lines() {
        var lines = new ArrayList<String>();
        String first = onBehalf.isEmpty() ? position : onBehalf;
        lines.add((authority.prefix() + " " + first).strip());
        if (!onBehalf.isEmpty()) {
            lines.add(position);
        }
        lines.removeIf(String::isEmpty);
        return lines;
    }

    /** Whether nothing is known of a signer. */
    public boolean unknown() {
        return equals(NONE);
    }

    void check(InputCheck checks) {
        checks.optional("signer.onBehalf", onBehalf, POSITION_LIMIT).optional("signer.position", position, POSITION_LIMIT)
                .optional("signer.name", name, NAME_LIMIT);
    }
}
