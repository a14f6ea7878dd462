package vn.thidua.honors.model;

import java.time.LocalDate;
import vn.thidua.core.error.InputCheck;
import vn.thidua.core.text.CleanText;

/** Personal data: for holders of {@code honors.model.inner} only, in no page, answer, index, feed or log for others. */
public record InnerDetails(LocalDate bornOn, String phone, String identityNumber, String address, String notes) {

    static final InnerDetails NONE = new InnerDetails(null, "", "", "", "");

    private static final int SHORT = 40;
    private static final int LINE = 500;
    private static final int TEXT = 8000;

    public InnerDetails {
        phone = CleanText.line(phone);
        identityNumber = CleanText.line(identityNumber);
        address = CleanText.line(address);
        notes = CleanText.paragraphs(notes);
    }

    void check() {
        new InputCheck().day("bornOn", bornOn).optional("phone", phone, SHORT).optional("identityNumber", identityNumber, SHORT)
                .optional("address", address, LINE).optional("notes", notes, TEXT).demand();
    }

    /** Says nothing: what prints it must not tell. */
    @Override
    public String toString() {
        return "InnerDetails[…]";
    }
}
