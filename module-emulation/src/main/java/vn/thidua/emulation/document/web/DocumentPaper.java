package vn.thidua.emulation.document.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import vn.thidua.core.i18n.Messages;
import vn.thidua.core.text.CleanText;
import vn.thidua.emulation.document.Agency;
import vn.thidua.emulation.document.DocumentDetails;
import vn.thidua.emulation.document.DocumentKind;
import vn.thidua.emulation.document.Outline;
import vn.thidua.emulation.document.Urgency;

/**
 * A document laid out as on paper (Decree 30/2020/NĐ-CP, Annex I). What stands on paper is Vietnamese, whatever language the reader
 * uses the portal in.
 */
public final class DocumentPaper {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private static final Pattern PARTY_NUMBER = Pattern.compile("\\d+\\s*-\\s*\\p{L}+/.*");
    private static final Pattern BASIS = Pattern.compile("Căn cứ\\s.*");
    private static final Pattern CHAPTER = Pattern.compile("(?iu)(phần|chương)\\s.*");

    private final DocumentDetails details;
    private final Agency agency;
    private final Messages messages;
    private final Outline outline;

    DocumentPaper(DocumentDetails details, Agency agency, Messages messages) {
        this.details = details;
        this.agency = agency;
        this.messages = messages;
        outline = Outline.of(details.body());
    }

    /** What stands above the issuer; empty where it is not known. */
    public String getSuperior() {
        return agency.isNamed(details.issuer()) ? agency.details().superior() : "";
    }

    public String getIssuer() {
        return details.issuer();
    }

    /** Whether it is a document of the Party, which has another head. */
    public boolean isParty() {
        return details.kind().family() == DocumentKind.Family.PARTY || PARTY_NUMBER.matcher(details.number()).matches();
    }

    public String getNumber() {
        String blank = details.kind().symbol().isEmpty() ? "……" : "……/" + details.kind().symbol();
        String number = details.number().isEmpty() && details.kind().isNumbered() ? blank : details.number();
        return number.isEmpty() ? "" : (isParty() ? "Số " : "Số: ") + number;
    }

    public String getPlaceAndDay() {
        LocalDate day = details.issuedOn();
        String place = details.place().isEmpty() ? "" : details.place() + ", ";
        // A zero stands before days below ten and before January and February.
        String date = day == null ? "ngày …… tháng …… năm " + details.year()
                : String.format(Locale.ROOT, day.getMonthValue() < 3 ? "ngày %02d tháng %02d năm %d" : "ngày %02d tháng %d năm %d",
                        day.getDayOfMonth(), day.getMonthValue(), day.getYear());
        return CleanText.line(place + date);
    }

    /** An official letter bears no name of its kind; what it is about stands below its number. */
    public boolean isLetter() {
        return details.kind() == DocumentKind.OFFICIAL_LETTER;
    }

    public String getKind() {
        return messages.find(VIETNAMESE, details.kind().titleKey()).orElse("");
    }

    /** What it is about; the words that open a letter's are written by the layout. */
    public String getTitle() {
        return isLetter() ? details.title().replaceFirst("(?i)^(V/v|Về việc)\\s*:?\\s+", "") : details.title();
    }

    public String getUrgency() {
        return details.urgency() == Urgency.NORMAL ? "" : messages.find(VIETNAMESE, details.urgency().titleKey()).orElse("");
    }

    public List<Outline.Line> getLines() {
        return outline.lines();
    }

    public List<Outline.Line> getHeadings() {
        return outline.headings();
    }

    /** How a line is set, where it is not as others of its level. */
    public String style(Outline.Line line) {
        if (line.heading()) {
            return CHAPTER.matcher(line.text()).matches() ? "chapter" : null;
        }
        return BASIS.matcher(line.text()).matches() ? "basis" : null;
    }

    public List<String> getRecipients() {
        return details.recipientList();
    }

    public List<String> getSignerLines() {
        return details.signature().lines();
    }

    public String getSignerName() {
        return details.signature().name();
    }

    public boolean isFooted() {
        return !details.signature().unknown() || !details.recipients().isEmpty();
    }
}
