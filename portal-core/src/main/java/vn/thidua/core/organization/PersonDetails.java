package vn.thidua.core.organization;

import java.time.LocalDate;
import java.util.Locale;
import vn.thidua.core.text.PlainText;

/**
 * What people may say about a person; {@link PersonService} checks it. Everything but code and name may be null.
 *
 * @param code  the staff number, unique in the portal without regard to case; stored in upper case
 * @param email the address at work
 */
public record PersonDetails(String code, String fullName, Gender gender, LocalDate bornOn, String email, String phone,
        LocalDate joinedOn, LocalDate leftOn) {

    public PersonDetails {
        code = PlainText.tidy(code).toUpperCase(Locale.ROOT);
        fullName = PlainText.tidy(fullName);
        email = email == null || email.isBlank() ? null : email.strip().toLowerCase(Locale.ROOT);
        phone = phone == null || phone.isBlank() ? null : PlainText.tidy(phone);
    }
}
