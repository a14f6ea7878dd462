package vn.thidua.honors.record;

import java.util.Collection;
import java.util.Objects;
import vn.thidua.honors.catalogue.PrizePayment;

/** What one subject is paid for the awards of one year. */
final class PrizeSum {

    /**
     * One award.
     *
     * @param title whether it is a title and not a form
     * @param prize null where it is not known
     */
    record Part(boolean title, Long prize) { }

    private PrizeSum() { }

    static long of(Collection<Part> parts, PrizePayment payment) {
        var titles = parts.stream().filter(Part::title).map(Part::prize).filter(Objects::nonNull).mapToLong(Long::longValue);
        long ofTitles = payment == PrizePayment.HIGHEST ? titles.max().orElse(0) : titles.sum();
        return ofTitles + parts.stream().filter(part -> !part.title()).map(Part::prize).filter(Objects::nonNull)
                .mapToLong(Long::longValue).sum();
    }
}
