package vn.thidua.honors.award;

import vn.thidua.honors.catalogue.EntryDetails;
import vn.thidua.honors.catalogue.Prize;

/** Everything that makes an award, checked: what people said, who is meant, what the catalogue says on that day, the sum. */
record AwardFacts(AwardDetails details, Recipient recipient, EntryDetails entry, Prize prize, AwardKeys keys) { }
