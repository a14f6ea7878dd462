package vn.thidua.honors.model.rest;

import java.time.LocalDate;
import vn.thidua.honors.model.InnerDetails;

/** Personal data as JSON shows it to those who may see it. */
public record InnerView(long version, LocalDate bornOn, String phone, String identityNumber, String address, String notes) {

    static InnerView of(long version, InnerDetails details) {
        return new InnerView(version, details.bornOn(), details.phone(), details.identityNumber(), details.address(), details.notes());
    }
}
