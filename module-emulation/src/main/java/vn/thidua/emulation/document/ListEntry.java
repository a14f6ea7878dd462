package vn.thidua.emulation.document;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import vn.thidua.core.data.Moments;
import vn.thidua.core.text.PlainText;

/**
 * What the list of documents keeps about one to find it by: derived from its details and its state.
 *
 * @param listedOn  the day of issue; for a draft without one, the day on which it was written last
 * @param issuerKey the issuer without marks
 * @param plain     number, title and issuer without marks; every word has a space before it
 * @param words     the different words of {@code plain}
 */
record ListEntry(Reach reach, LocalDate listedOn, String issuerKey, String plain, Set<String> words) {

    private static final int PLAIN_LIMIT = 1500;
    private static final int WORD_LIMIT = 60;

    static ListEntry of(DocumentDetails details, DocumentStatus status) {
        boolean open = details.visibility() == Visibility.EVERYONE && status != DocumentStatus.DRAFT;
        String all = PlainText.of(details.number() + " " + details.title() + " " + details.issuer());
        String plain = all.substring(0, Math.min(all.length(), PLAIN_LIMIT)).strip();
        var words = new LinkedHashSet<String>();
        Arrays.stream(plain.split(" ")).filter(word -> !word.isEmpty())
                .forEach(word -> words.add(word.substring(0, Math.min(word.length(), WORD_LIMIT))));
        return new ListEntry(open ? Reach.OPEN : Reach.INNER, details.issuedOn() == null ? Moments.today() : details.issuedOn(),
                issuerKey(details.issuer()), " " + plain, words);
    }

    static String issuerKey(String issuer) {
        String key = PlainText.of(issuer);
        return key.substring(0, Math.min(key.length(), DocumentDetails.ISSUER_LIMIT)).strip();
    }
}
