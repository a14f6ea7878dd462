package vn.thidua.emulation.document;

import static vn.thidua.emulation.document.DocumentKind.Family.ADMINISTRATIVE;
import static vn.thidua.emulation.document.DocumentKind.Family.LEGAL;
import static vn.thidua.emulation.document.DocumentKind.Family.PARTY;

/**
 * The kinds of document that a department meets: the 29 administrative ones (Decree 30/2020/NĐ-CP, Article 7, abbreviations of
 * its Annex III), those of the law (Law on the promulgation of legal documents) and what only the Party issues.
 */
public enum DocumentKind {
    RESOLUTION("NQ", ADMINISTRATIVE),
    DECISION("QĐ", ADMINISTRATIVE),
    DIRECTIVE("CT", ADMINISTRATIVE),
    REGULATION("QC", ADMINISTRATIVE),
    RULES("QyĐ", ADMINISTRATIVE),
    COMMUNIQUE("TC", ADMINISTRATIVE),
    NOTICE("TB", ADMINISTRATIVE),
    GUIDELINE("HD", ADMINISTRATIVE),
    PROGRAMME("CTr", ADMINISTRATIVE),
    PLAN("KH", ADMINISTRATIVE),
    SCHEME("PA", ADMINISTRATIVE),
    PROPOSAL("ĐA", ADMINISTRATIVE),
    PROJECT("DA", ADMINISTRATIVE),
    REPORT("BC", ADMINISTRATIVE),
    MINUTES("BB", ADMINISTRATIVE),
    SUBMISSION("TTr", ADMINISTRATIVE),
    CONTRACT("HĐ", ADMINISTRATIVE),
    OFFICIAL_LETTER("", ADMINISTRATIVE),
    TELEGRAM("CĐ", ADMINISTRATIVE),
    MEMORANDUM("BGN", ADMINISTRATIVE),
    AGREEMENT("BTT", ADMINISTRATIVE),
    POWER_OF_ATTORNEY("GUQ", ADMINISTRATIVE),
    INVITATION("GM", ADMINISTRATIVE),
    LETTER_OF_INTRODUCTION("GGT", ADMINISTRATIVE),
    LEAVE_PERMIT("GNP", ADMINISTRATIVE),
    DISPATCH_SLIP("PG", ADMINISTRATIVE),
    TRANSFER_SLIP("PC", ADMINISTRATIVE),
    NOTIFICATION_SLIP("PB", ADMINISTRATIVE),
    PUBLIC_LETTER("", ADMINISTRATIVE),
    CONSTITUTION("", LEGAL),
    LAW("", LEGAL),
    ORDINANCE("", LEGAL),
    DECREE("NĐ", LEGAL),
    JOINT_RESOLUTION("NQLT", LEGAL),
    CIRCULAR("TT", LEGAL),
    JOINT_CIRCULAR("TTLT", LEGAL),
    CONCLUSION("KL", PARTY),
    OTHER("", Family.OTHER);

    private final String symbol;
    private final Family family;

    DocumentKind(String symbol, Family family) {
        this.symbol = symbol;
        this.family = family;
    }

    /** Its abbreviation in a number, for example {@code KH}; empty where its numbers hold none. */
    public String symbol() {
        return symbol;
    }

    public Family family() {
        return family;
    }

    /** Whether a document of this kind, once issued, bears a number. */
    public boolean isNumbered() {
        return this != CONSTITUTION && this != OTHER;
    }

    /** The key of its name for people in the module's messages. */
    public String titleKey() {
        return "document.kind." + name();
    }

    /** Under whose rules a kind falls. */
    public enum Family {
        /** Administrative documents, Decree 30/2020/NĐ-CP. */
        ADMINISTRATIVE,
        /** Legal documents. */
        LEGAL,
        /** Documents of the Party, which keeps its own rules of form. */
        PARTY,
        /** Whatever else is kept. */
        OTHER
    }
}
