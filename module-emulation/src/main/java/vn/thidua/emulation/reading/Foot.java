package vn.thidua.emulation.reading;

import java.util.List;
import java.util.Optional;

/**
 * What stands below the text of a document.
 *
 * @param start index of its first line; the number of lines when there is no foot
 * @param end   index behind its last line: where annexes begin
 */
record Foot(int start, int end, List<String> recipients, Optional<Signer> signer) {
}
