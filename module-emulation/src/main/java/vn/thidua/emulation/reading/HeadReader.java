package vn.thidua.emulation.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.thidua.emulation.document.DocumentKind;
import vn.thidua.emulation.document.DocumentNumber;

/** Reads the head: agencies, number, place and date, kind, title; in columns or not, whole or in part. */
final class HeadReader {

    private static final int MAX_HEAD = 30;
    private static final Pattern MOTTO = Pattern.compile("cộng hòa xã hội chủ nghĩa việt nam|độc lập\\s*[-–.]\\s*tự"
            + " do\\s*[-–.]\\s*hạnh phúc"
            + "|đảng cộng sản việt nam|^\\(?(?:dự thảo|mật|tối mật|khẩn|thượng khẩn|hỏa tốc|bản"
            + " sao.{0,20})(?:\\s+lần.{0,10})?\\)?$");
    private static final Pattern NUMBER = Pattern.compile("(?<!\\p{L})số\\s*:?\\s*");
    private static final Pattern NUMBER_LINE = Pattern.compile("^(?:\\p{L}+\\s+){0,2}số\\s*:.*|^số\\s+[\\d./_…].*"
            + "|^\\d{1,5}\\s?[/-]\\s?\\p{L}.*");
    private static final String GAP = "[\\s._…]*";
    private static final Pattern BLANK = Pattern.compile("(?<!\\p{L})số\\s*:?" + GAP + "([/-]\\s?\\p{L}[\\p{L}\\d&]*(?:\\s?[-/–]\\s?[\\p{L}\\d&]+)*)");
    private static final Pattern DATE = Pattern.compile("(?<place>[^,;:\\d]{2,40}?)?\\s*[,.]?\\s*(?:ngày(?:" + GAP + "(?<day>\\d{1,2})?" + GAP
            + ")tháng(?:" + GAP + "(?<month>\\d{1,2})?" + GAP + ")năm" + GAP + "(?<year>\\d{4})?"
            + "|,\\s*ngày\\s+" + DateText.DATE + ")[\\s._…]*$");
    private static final int PLAIN_DATE_GROUP = 5;
    private static final Pattern SUBJECT = Pattern.compile("^v\\s?/\\s?v\\s*:?\\s*");
    private static final Pattern KIND = Pattern.compile("^(" + KindNames.alternatives() + ")(?!\\p{L})\\s*:?\\s*(.*)$", Pattern.DOTALL);
    private static final Pattern ADDRESS = Pattern.compile("^kính gửi.*", Pattern.DOTALL);

    private final List<Line> lines;
    private final List<String> agencies = new ArrayList<>();
    private Optional<DocumentNumber> number = Optional.empty();
    private boolean labelled;
    private Optional<String> place = Optional.empty();
    private Optional<LocalDate> issuedOn = Optional.empty();
    private Optional<String> subject = Optional.empty();

    private HeadReader(List<Line> lines) {
        this.lines = lines;
    }

    static Head read(List<Line> lines) {
        return new HeadReader(lines).read();
    }

    private Head read() {
        int end = Math.min(lines.size(), MAX_HEAD);
        for (int i = 0; i < end; i++) {
            Line line = lines.get(i);
            Matcher kind = KIND.matcher(line.folded());
            if (isKindLine(line, kind)) {
                return titled(i, kind);
            }
            boolean body = line.isTable() || Marker.find(line.text()).filter(marker -> !marker.type().isBullet()).isPresent()
                    && !NUMBER_LINE.matcher(line.folded()).matches() || ADDRESS.matcher(line.folded()).matches();
            if (body) {
                return untitled(i);
            }
            headLine(line.text());
        }
        return untitled(Math.min(end, headEnd(end)));
    }

    /** Where a text without a kind begins: behind the last line that only a head holds. */
    private int headEnd(int end) {
        int last = 0;
        for (int i = 0; i < end; i++) {
            String folded = lines.get(i).folded();
            boolean head = MOTTO.matcher(folded).find() || NUMBER_LINE.matcher(folded).matches() || DATE.matcher(folded).find()
                    && folded.length() < MAX_HEAD * 3 || SUBJECT.matcher(folded).find();
            last = head ? i + 1 : last;
        }
        return last;
    }

    private static boolean isKindLine(Line line, Matcher kind) {
        if (line.isTable() || !kind.matches()) {
            return false;
        }
        String name = line.text().substring(0, kind.end(1));
        boolean alone = kind.group(2).isEmpty();
        boolean capitals = name.equals(name.toUpperCase(Locale.ROOT));
        return capitals && !kind.group(2).startsWith("số") || alone;
    }

    private Head titled(int index, Matcher match) {
        Optional<DocumentKind> kind = KindNames.find(match.group(1));
        String rest = lines.get(index).text().substring(match.start(2)).strip();
        var title = TitleReader.read(lines, index + 1, rest);
        return head(kind, title.title().or(() -> subject), title.end());
    }

    private Head untitled(int end) {
        Optional<DocumentKind> kind = number.flatMap(DocumentNumber::kind);
        if (subject.isPresent()) {
            kind = Optional.of(DocumentKind.OFFICIAL_LETTER);
        }
        return head(kind, subject, end);
    }

    private Head head(Optional<DocumentKind> kind, Optional<String> title, int end) {
        Optional<String> issuer = agencies.isEmpty() ? Optional.empty() : Optional.of(agencies.get(agencies.size() - 1));
        return new Head(kind, number, labelled, place, issuedOn, issuer, title, end);
    }

    private void headLine(String text) {
        String folded = Spelling.folded(text);
        Matcher motto = MOTTO.matcher(folded);
        if (motto.find()) {
            String rest = (text.substring(0, motto.start()) + " " + text.substring(motto.end())).strip();
            if (rest.length() > 1) {
                headLine(rest);
            }
            return;
        }
        Matcher about = SUBJECT.matcher(folded);
        if (about.find()) {
            subject = Optional.of(HeadingText.withoutEnd(text.substring(about.end())));
            return;
        }
        int number = number(text, folded);
        int date = date(text.substring(number), folded.substring(number)) + number;
        if (number == 0 && date == 0) {
            agency(text, folded);
        }
    }

    /** Behind the number; 0 when there is none. */
    private int number(String text, String folded) {
        if (number.isPresent() || !NUMBER_LINE.matcher(folded).matches()) {
            return 0;
        }
        labelled = true;
        Matcher label = NUMBER.matcher(folded);
        int from = label.find() ? label.end() : 0;
        Matcher found = CitationFinder.NUMBER.matcher(text).region(from, text.length()).useTransparentBounds(false);
        if (found.lookingAt()) {
            number = DocumentNumber.find(found.group());
            return found.end();
        }
        Matcher blank = BLANK.matcher(folded);
        if (blank.find()) {
            number = DocumentNumber.find(text.substring(blank.start(1), blank.end(1)));
            return blank.end();
        }
        return from;
    }

    /** Behind the date; 0 when there is none. */
    private int date(String text, String folded) {
        Matcher date = DATE.matcher(folded);
        if (!date.find()) {
            return 0;
        }
        if (date.group("day") != null && date.group("month") != null && date.group("year") != null) {
            issuedOn = DateText.of(Integer.parseInt(date.group("year")), Integer.parseInt(date.group("month")),
                    Integer.parseInt(date.group("day")));
        } else {
            issuedOn = DateText.read(date, PLAIN_DATE_GROUP);
        }
        if (date.group("place") != null && !date.group("place").isBlank()) {
            place = Optional.of(text.substring(date.start("place"), date.end("place")).strip().replaceFirst("[,.]$", ""));
        }
        return date.end();
    }

    private void agency(String text, String folded) {
        boolean begins = Agencies.begins(folded);
        boolean continues = !agencies.isEmpty() && text.equals(text.toUpperCase(Locale.ROOT));
        if (begins && !(continues && Agencies.belongsTo(agencies.get(agencies.size() - 1), folded))) {
            agencies.add(text);
        } else if (continues) {
            agencies.add(agencies.remove(agencies.size() - 1) + " " + text);
        }
        if (subject.isPresent() && !begins && !text.equals(text.toUpperCase(Locale.ROOT))) {
            subject = Optional.of(subject.get() + " " + HeadingText.withoutEnd(text));
        }
    }
}
