package vn.thidua.emulation.citation;

/**
 * What the library does not have though its documents cite it.
 *
 * @param cited     as one of them names it
 * @param slot      its name in addresses
 * @param documents how many cite it
 */
public record Gap(Cited cited, String slot, long documents) { }
