package vn.thidua.core.organization;

/** Units, people or positions are being changed; told inside the transaction that does it. */
public record OrganizationChanged() { }
