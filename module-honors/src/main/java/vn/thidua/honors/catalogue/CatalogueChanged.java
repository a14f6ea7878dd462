package vn.thidua.honors.catalogue;

/** Fired in the transaction that changes a title, a form, a base salary or the payment of prizes. */
public record CatalogueChanged() { }
