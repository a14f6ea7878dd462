package vn.thidua.honors.award;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Base64;
import vn.thidua.core.text.PlainText;
import vn.thidua.honors.catalogue.EntryDetails;
import vn.thidua.honors.catalogue.EntryKind;
import vn.thidua.honors.catalogue.Recurrence;
import vn.thidua.honors.catalogue.SubjectKind;

/**
 * Digests by which awards are told apart. What people vary when they write, marks, case and punctuation, makes no difference.
 *
 * @param subject  of who is given something
 * @param identity of the award itself: the same row of a list, imported twice, has the same
 * @param once     of what may be given once only: a yearly title for its year, anything else in one decision
 * @param deed     of the achievement that a form is given for; null for titles, and where no achievement is written down
 */
record AwardKeys(String subject, String identity, String once, String deed) {

    private static final int BYTES = 21;

    static AwardKeys of(String subject, EntryDetails entry, AwardDetails details) {
        String decision = decision(details.decisionNumber(), details.decidedOn());
        String year = details.year().toString();
        String what = PlainText.of(details.achievement());
        boolean yearly = entry.recurrence() == Recurrence.YEARLY;
        return new AwardKeys(subject, digest("award", subject, entry.code(), year, decision),
                yearly ? digest("year", subject, entry.code(), year) : digest("decision", subject, entry.code(), decision),
                entry.kind() == EntryKind.TITLE || what.isEmpty() ? null : digest("deed", subject, what));
    }

    static String person(long id) {
        return "P" + id;
    }

    static String unit(long id) {
        return "U" + id;
    }

    static String group(long unitId, String name) {
        return digest("group", Long.toString(unitId), PlainText.of(name));
    }

    static String outsider(SubjectKind kind, String name, String place) {
        return digest("outside", kind.name(), PlainText.of(name), PlainText.of(place));
    }

    /** Of a name in a list with what stands beside it. */
    static String written(SubjectKind kind, String name, String place) {
        return digest("written", kind.name(), PlainText.of(name), PlainText.of(place));
    }

    private static String decision(String number, LocalDate day) {
        return PlainText.of(number) + " " + day;
    }

    private static String digest(String... parts) {
        try {
            byte[] all = MessageDigest.getInstance("SHA-256").digest(String.join("\u0000", parts).getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(all, BYTES));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
