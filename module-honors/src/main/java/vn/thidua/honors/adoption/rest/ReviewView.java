package vn.thidua.honors.adoption.rest;

import java.time.Instant;
import vn.thidua.core.data.Moments;
import vn.thidua.honors.adoption.AdoptionReview;
import vn.thidua.honors.adoption.ReviewDecision;

/** A yearly decision as JSON shows it. */
public record ReviewView(int year, ReviewDecision decision, String note, String doneBy, Instant doneAt) {

    static ReviewView of(AdoptionReview review) {
        return new ReviewView(review.getYear(), review.getDecision(), review.getNote(), review.getDoneBy(),
                Moments.instant(review.getDoneAt()));
    }
}
