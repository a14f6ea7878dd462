package vn.thidua.emulation.document.rest;

import vn.thidua.core.error.InputCheck;
import vn.thidua.emulation.document.Signature;
import vn.thidua.emulation.document.SigningAuthority;

/**
 * Who signed, as it is sent.
 *
 * @param authority one of {@link SigningAuthority}; when absent it is read from the position, {@code KT. GIÁM ĐỐC / PHÓ GIÁM ĐỐC}
 */
public record SignerInput(String authority, String onBehalf, String position, String name) {

    Signature signature(InputCheck checks) {
        SigningAuthority by = checks.readChoice("signer.authority", authority, SigningAuthority.class);
        return by == null && (onBehalf == null || onBehalf.isBlank()) ? Signature.read(position, name)
                : new Signature(by, onBehalf, position, name);
    }
}
