package vn.thidua.bench.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;

import vn.thidua.core.spi.Audience;
import vn.thidua.core.spi.ContentRef;
import vn.thidua.core.spi.SearchDocument;

/** Administrative documents of about 1 500 characters; the same for the same number every time. */
final class GeneratedDocuments {

    static final String[] TYPES = {"bench.plan", "bench.directive", "bench.report", "bench.decision", "bench.letter"};
    private static final String[] NAMES = {"Kế hoạch", "Chỉ thị", "Báo cáo", "Quyết định", "Công văn"};
    private static final String[] CODES = {"KH", "CT", "BC", "QĐ", "CV"};
    private static final String[] ORGANS = {"UBND", "SKHCN", "HĐND", "BNV", "TU", "SNV", "LĐLĐ", "STC"};
    private static final String[] SUBJECTS = {"tổ chức phong trào thi đua yêu nước", "tuyên truyền điển hình tiên tiến",
        "khen thưởng thành tích xuất sắc", "triển khai ứng dụng công nghệ thông tin", "cải cách hành chính",
        "chuyển đổi số trong cơ quan nhà nước", "thực hiện quy chế dân chủ ở cơ sở", "phát động đợt thi đua cao điểm"};
    private static final int LENGTH = 1_450;

    private final List<String> sentences;

    GeneratedDocuments(List<RetrievalSet.Article> texts) {
        sentences = texts.isEmpty() ? inventedSentences() : sentencesOf(texts);
    }

    static Set<String> types() {
        return Set.of(TYPES);
    }

    SearchDocument document(int id) {
        var random = new Random(id * 0x9E3779B97F4A7C15L);
        int type = random.nextInt(TYPES.length);
        int organ = random.nextInt(ORGANS.length);
        int province = random.nextInt(63);
        var date = LocalDate.of(2008, 1, 1).plusDays(random.nextInt(6_900));
        var number = (1 + random.nextInt(4_000)) + "/" + CODES[type] + "-" + ORGANS[organ];
        var title = NAMES[type] + " " + SUBJECTS[random.nextInt(SUBJECTS.length)] + " năm " + date.getYear();
        var audience = random.nextInt(5) == 0
                ? Audience.units(List.of((long) random.nextInt(40))) : Audience.everyone();
        return SearchDocument.of(ContentRef.of(TYPES[type], id), title, "/bench/" + id, audience)
                .body(body(random, date)).number(number).issuer("Cơ quan " + ORGANS[organ] + " tỉnh " + province)
                .date(date).unit((long) random.nextInt(40)).build();
    }

    String body(int id) {
        return document(id).body();
    }

    private String body(Random random, LocalDate date) {
        var body = new StringBuilder(LENGTH + 400);
        while (body.length() < LENGTH) {
            body.append(sentences.get(random.nextInt(sentences.size()))).append(random.nextInt(4) == 0 ? "\n" : " ");
            if (random.nextInt(6) == 0) {
                body.append("Căn cứ ").append(NAMES[random.nextInt(NAMES.length)]).append(" số ")
                        .append(1 + random.nextInt(300)).append('/')
                        .append(CODES[random.nextInt(CODES.length)]).append('-')
                        .append(ORGANS[random.nextInt(ORGANS.length)]).append(" ngày ").append(date.getDayOfMonth())
                        .append('/').append(date.getMonthValue()).append('/').append(date.getYear()).append(". ");
            }
        }
        return body.toString();
    }

    private static List<String> sentencesOf(List<RetrievalSet.Article> texts) {
        var sentences = new ArrayList<String>();
        for (var article : texts) {
            for (var sentence : article.text().split("(?<=[.;])\\s+")) {
                if (sentence.length() > 40 && sentence.length() < 500) {
                    sentences.add(sentence);
                }
            }
        }
        return sentences;
    }

    /** Sentences of made-up syllables, some frequent and most rare, as in any language. */
    private static List<String> inventedSentences() {
        var onsets = "b c ch d đ g h k kh l m n ng nh ph qu r s t th tr v x".split(" ");
        var rhymes = ("a á à ạ ai ái am ăn ân anh ành ao át ăng ê ế em ên ết i í in ình o ó on ong "
                + "ô ôn ông ộng ơ ơi ờ u ú ung "
                + "ư ứ ưng ương ườ uyên uyết iên iện iều iết oan oạt").split(" ");
        var random = new Random(7);
        var sentences = new ArrayList<String>();
        for (int i = 0; i < 20_000; i++) {
            var words = new ArrayList<String>();
            for (int w = 8 + random.nextInt(30); w > 0; w--) {
                int onset = (int) (onsets.length * Math.pow(random.nextDouble(), 1.7));
                int rhyme = (int) (rhymes.length * Math.pow(random.nextDouble(), 1.7));
                words.add(onsets[onset] + rhymes[rhyme]);
            }
            sentences.add(String.join(" ", words) + ".");
        }
        return sentences;
    }
}
