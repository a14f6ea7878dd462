package vn.thidua.emulation.reading;

import java.util.Optional;

/**
 * Who signed.
 *
 * @param position authority and position as written, lines separated by " / ": "KT. GIÁM ĐỐC / PHÓ GIÁM ĐỐC"
 */
public record Signer(String position, Optional<String> name) {
}
