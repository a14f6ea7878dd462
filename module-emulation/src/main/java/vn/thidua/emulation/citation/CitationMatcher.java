package vn.thidua.emulation.citation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.thidua.core.text.PlainText;
import vn.thidua.emulation.document.DocumentKind;
import vn.thidua.emulation.document.DocumentNumber.Style;

/**
 * Decides which document of the library a reference means. The number of a legal document tells it alone, since the year is part
 * of it; other numbers begin again each year and with each issuer, so date, year and issuer have to agree as far as they are told.
 */
final class CitationMatcher {

    private static final int SAME_DAY = 8;
    private static final int SAME_ISSUER = 4;
    private static final int SAME_YEAR = 2;
    private static final int SAME_KIND = 1;

    /** A document of the library that bears the number or name that was asked for. */
    record Candidate(long id, DocumentKind kind, LocalDate issuedOn, String issuer) { }

    private CitationMatcher() { }

    /**
     * @param citingOn the day of the document that refers; null while it has none
     * @param others   those with the same {@link Cited#lookup}, without the referring document itself
     */
    static Optional<Candidate> best(Cited cited, LocalDate citingOn, Collection<Candidate> others) {
        return others.stream().filter(candidate -> fits(cited, citingOn, candidate, others.size() == 1))
                .max(Comparator.<Candidate>comparingInt(candidate -> score(cited, candidate))
                        .thenComparing(Candidate::issuedOn, Comparator.nullsFirst(Comparator.naturalOrder()))
                        .thenComparing(Candidate::id));
    }

    private static boolean fits(Cited cited, LocalDate citingOn, Candidate candidate, boolean only) {
        Style style = cited.parsed().map(number -> number.style()).orElse(null);
        if (style == Style.LEGAL || candidate.issuedOn() == null) {
            return style == Style.LEGAL || only;
        }
        boolean issuerTold = style == Style.STATE && !cited.issuer().isEmpty();
        if (issuerTold && !isSameIssuer(cited.issuer(), candidate.issuer())) {
            return false;
        }
        if (cited.issuedOn() != null) {
            return cited.issuedOn().equals(candidate.issuedOn())
                    || cited.issuedOn().getYear() == candidate.issuedOn().getYear() && (issuerTold || only);
        }
        if (cited.year() != null) {
            return cited.year() == candidate.issuedOn().getYear();
        }
        return citingOn == null || !candidate.issuedOn().isAfter(citingOn);
    }

    private static int score(Cited cited, Candidate candidate) {
        int score = cited.kind() == candidate.kind() ? SAME_KIND : 0;
        if (candidate.issuedOn() != null) {
            score += candidate.issuedOn().equals(cited.issuedOn()) ? SAME_DAY : 0;
            score += cited.year() != null && cited.year() == candidate.issuedOn().getYear() ? SAME_YEAR : 0;
        }
        return score + (isSameIssuer(cited.issuer(), candidate.issuer()) ? SAME_ISSUER : 0);
    }

    /** "UBND tỉnh" and "Ủy ban nhân dân tỉnh An Sơn"; who heads a body signs for it: "Chủ tịch UBND tỉnh", "Giám đốc Sở". */
    static boolean isSameIssuer(String told, String known) {
        String one = words(told);
        String other = words(known);
        if (one.isEmpty() || other.isEmpty()) {
            return false;
        }
        return one.contains(other) || other.contains(one) || Set.copyOf(List.of(other.split(" "))).containsAll(List.of(one.split(" ")));
    }

    private static String words(String issuer) {
        return PlainText.of(issuer).replaceAll("\\bubnd\\b", "uy ban nhan dan").replaceAll("\\bhdnd\\b", "hoi dong nhan dan")
                .replaceAll("\\bhdtd(kt)?\\b", "hoi dong thi dua khen thuong").replaceFirst("^(chu tich|pho chu tich|thuong truc|giam doc|bo truong) ", "")
                .replaceAll("\\bva\\b", "").replaceAll(" +", " ").strip();
    }
}
