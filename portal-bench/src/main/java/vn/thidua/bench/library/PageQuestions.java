package vn.thidua.bench.library;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.IntFunction;

/**
 * Addresses of one sort of page.
 *
 * @param path the address of the nth question
 */
record PageQuestions(String name, IntFunction<String> path) {

    private static final String LIST = "/emulation/documents";
    private static final List<String> KINDS = List.of("PLAN", "DECISION", "OFFICIAL_LETTER", "REPORT", "DECREE", "CIRCULAR", "NOTICE");
    private static final List<String> STATUSES = List.of("DRAFT", "ISSUED", "SUPERSEDED", "EXPIRED", "REVOKED");
    private static final List<String> COMMON = List.of("thi dua", "khen thuong", "phong trao thi dua", "ke hoach", "thi đua yêu nước");
    private static final int PAGES = 1_000;

    static List<PageQuestions> all(int documents) {
        return List.of(
                new PageQuestions("list", n -> LIST),
                new PageQuestions("list, oldest first", n -> LIST + "?sort=OLDEST"),
                new PageQuestions("list, page far behind", n -> LIST + "?page=" + n * 37 % Math.min(PAGES, documents / 20)),
                new PageQuestions("list by kind", n -> LIST + "?kind=" + pick(KINDS, n)),
                new PageQuestions("list by year", n -> LIST + "?year=" + year(n)),
                new PageQuestions("list by state", n -> LIST + "?status=" + pick(STATUSES, n)),
                new PageQuestions("list by unit", n -> LIST + "?unit=" + (1 + n % 6)),
                new PageQuestions("list by issuer", n -> LIST + "?issuer=" + text("Cơ quan số " + (n % GeneratedLibrary.ISSUERS))),
                new PageQuestions("list by days", n -> LIST + "?from=" + year(n) + "-03-01&to=" + year(n) + "-04-15"),
                new PageQuestions("list by kind, year and unit", n -> LIST + "?kind=" + pick(KINDS, n) + "&year=" + year(n) + "&unit=2"),
                new PageQuestions("list by common words", n -> LIST + "?q=" + text(pick(COMMON, n))),
                new PageQuestions("list by a rare word", n -> LIST + "?q=" + text("chuyên đề " + GeneratedLibrary.topic(n * 7919 % documents))),
                new PageQuestions("list by words of none", n -> LIST + "?q=" + text("thi đua khongcotunay" + n)),
                new PageQuestions("list by number", n -> LIST + "?q=" + text((1 + n % 200) + "/KH-SKHCN")),
                new PageQuestions("document", n -> "/emulation/document?id=" + (LibraryWriter.FIRST_ID + n * 7919L % documents)),
                new PageQuestions("start page", n -> "/"));
    }

    private static int year(int n) {
        return 2010 + n % 17;
    }

    private static String pick(List<String> from, int n) {
        return from.get(n % from.size());
    }

    private static String text(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }
}
