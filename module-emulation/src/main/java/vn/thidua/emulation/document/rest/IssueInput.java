package vn.thidua.emulation.document.rest;

import vn.thidua.core.error.InputCheck;
import vn.thidua.emulation.document.IssueOrder;

/**
 * How a draft is to be issued; what is absent is as the draft says.
 *
 * @param issuedOn {@code 2026-11-21}; today when the draft bears no day either
 */
public record IssueInput(String issuedOn, SignerInput signer) {

    IssueOrder order() {
        var checks = new InputCheck();
        var order = new IssueOrder(checks.readDay("issuedOn", issuedOn), signer == null ? null : signer.signature(checks));
        checks.demand();
        return order;
    }
}
