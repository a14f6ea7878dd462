package vn.thidua.emulation.reading;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A stage of a plan: "Đợt 1: Từ nay đến hết tháng 6/2020".
 *
 * @param from "từ nay" is the day of issue
 * @param text the words that stand for both days
 */
public record ReadPhase(String name, Optional<LocalDate> from, Optional<LocalDate> to, String text) {
}
