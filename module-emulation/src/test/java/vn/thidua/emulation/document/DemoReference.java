package vn.thidua.emulation.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import vn.thidua.core.demo.DemoText;

/**
 * A mention of a document in the text of another: "số X", mostly with "ngày D".
 *
 * @param day as the citing text says; empty where it says none
 */
record DemoReference(DemoText from, String number, Optional<LocalDate> day) {

    private static final String SYMBOL = "[A-ZĐ][A-Za-zĐđÔƠƯ]*";

    /** Numbers as the Party writes them, then those of the State. */
    static final String NUMBER = "\\d{1,5}-" + SYMBOL + "/[A-ZĐƯ]+"
            + "|\\d{1,5}(?:/20\\d\\d)?/" + SYMBOL + "\\d*(?:-" + SYMBOL + ")*";

    private static final Pattern WORDS = Pattern.compile(
            "số (" + NUMBER + ")(?: ngày (\\d{1,2})/(\\d{1,2})/(\\d{4}))?");

    static List<DemoReference> in(DemoText text) {
        return WORDS.matcher(text.get("title") + "\n" + text.body()).results()
                .map(match -> new DemoReference(text, match.group(1), day(match))).toList();
    }

    private static Optional<LocalDate> day(MatchResult match) {
        return Optional.ofNullable(match.group(4)).map(year -> LocalDate.of(Integer.parseInt(year),
                Integer.parseInt(match.group(3)), Integer.parseInt(match.group(2))));
    }

    static LocalDate issued(DemoText text) {
        return LocalDate.parse(text.get("issued"));
    }

    /** The document meant: of several with this number the one of the day, else the newest before the citing one. */
    Optional<DemoText> meantIn(List<DemoText> library) {
        return library.stream().filter(text -> text.find("number").filter(number::equals).isPresent())
                .filter(text -> !issued(text).isAfter(issued(from)))
                .reduce((older, newer) -> day.filter(issued(older)::equals).isPresent() ? older : newer);
    }
}
