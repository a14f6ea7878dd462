package vn.thidua.emulation.document;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Which kind of document a symbol stands for, by the abbreviations of {@link DocumentKind} and those in use beside them. */
final class KindOfSymbol {

    private static final Map<String, DocumentKind> KINDS = new HashMap<>();
    private static final Pattern GROUPS = Pattern.compile("[-/._]");
    private static final Pattern ASSEMBLY = Pattern.compile("QH\\d{1,2}");
    private static final Pattern STANDING_COMMITTEE = Pattern.compile("UBTVQH\\d{1,2}");
    /** Issued together with another body (liên tịch, liên ngành) or for working together (phối hợp); a programme of action. */
    private static final Pattern JOINT = Pattern.compile("(?<=.)(?:LT|LN|PH|HĐ)$");

    static {
        for (var kind : DocumentKind.values()) {
            if (!kind.symbol().isEmpty()) {
                KINDS.put(kind.symbol().toUpperCase(Locale.ROOT), kind);
            }
        }
        KINDS.put("CV", DocumentKind.OFFICIAL_LETTER);
        KINDS.put("L", DocumentKind.LAW);
        KINDS.put("PL", DocumentKind.ORDINANCE);
        KINDS.put("QĐI", DocumentKind.RULES);
        KINDS.put("TTHĐ", DocumentKind.AGREEMENT);
    }

    private KindOfSymbol() { }

    static Optional<DocumentKind> of(String symbol, DocumentNumber.Style style) {
        String[] groups = GROUPS.split(symbol.toUpperCase(Locale.ROOT));
        String first = groups[0];
        if (ASSEMBLY.matcher(first).matches()) {
            return Optional.of(DocumentKind.LAW);
        }
        if (STANDING_COMMITTEE.matcher(first).matches()) {
            return Optional.of(DocumentKind.RESOLUTION);
        }
        DocumentKind kind = KINDS.get(first);
        if (kind == null) {
            kind = KINDS.get(JOINT.matcher(first).replaceFirst(""));
        }
        boolean letter = kind == null && style == DocumentNumber.Style.STATE;
        return letter ? Optional.of(DocumentKind.OFFICIAL_LETTER) : Optional.ofNullable(kind);
    }
}
