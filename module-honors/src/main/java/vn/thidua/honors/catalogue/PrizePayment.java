package vn.thidua.honors.catalogue;

/** What is paid when one subject has several titles of the same year. The law in force is not certain here, so an officer chooses. */
public enum PrizePayment {
    /** The money of every award. */
    EVERY,
    /** Of the titles of one year only the highest sum; forms are paid beside it. */
    HIGHEST;

    public String titleKey() {
        return "catalogue.payment." + name();
    }
}
