package vn.thidua.honors.catalogue;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A sum of money with the figures that it was made of. Any of them is null where it is not known; then the sum is, too.
 *
 * @param multiple   in base salaries
 * @param baseSalary in đồng
 */
public record Prize(BigDecimal multiple, Long baseSalary) {

    /** The sum in whole đồng, halves rounded up; null where it is not known. */
    public Long sum() {
        return multiple == null || baseSalary == null ? null
                : multiple.multiply(BigDecimal.valueOf(baseSalary)).setScale(0, RoundingMode.HALF_UP).longValueExact();
    }
}
