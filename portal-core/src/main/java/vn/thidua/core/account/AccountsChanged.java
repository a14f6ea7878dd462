package vn.thidua.core.account;

/** Accounts, roles or grants are being changed; told inside the transaction that does it. */
public record AccountsChanged() { }
