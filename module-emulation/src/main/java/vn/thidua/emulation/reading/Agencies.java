package vn.thidua.emulation.reading;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Names of agencies: where one begins in a head, and how its capitals are written in a sentence. */
final class Agencies {

    private static final Pattern BEGINNING = Pattern.compile("^(?:chính phủ|thủ tướng|bộ|ban|ủy ban|ubnd|hđnd|ubmttq"
            + "|hội đồng|sở|tỉnh ủy|thành ủy"
            + "|huyện ủy|thị ủy|quận ủy|đảng ủy|quốc hội|văn phòng|cục|chi cục|tổng cục|vụ|phòng|trung tâm|trường"
            + "|khối|cụm|công đoàn|liên đoàn"
            + "|tổng liên đoàn|hội|đoàn|tỉnh đoàn|viện|tòa án|công an|quân khu|đảng bộ|chi bộ|kho bạc|bảo hiểm|ngân"
            + " hàng|thanh tra|liên ngành"
            + "|học viện|đài|tập đoàn|công ty|tổng công ty|báo|bệnh viện|mặt trận|nhà|quỹ|tạp chí|chủ"
            + " tịch)(?!\\p{L}).*", Pattern.DOTALL);
    private static final Pattern OPEN = Pattern.compile(".*(?:ủy ban|hội đồng|ban|nhân dân|liên đoàn|và|,|-|–|tỉnh"
            + "|hội|của)$", Pattern.DOTALL);
    private static final Set<String> PLACES = Set.of("tỉnh", "phố", "huyện", "xã", "phường", "quận", "trấn", "khu");
    private static final Set<String> HEADS = Set.of("sở", "bộ", "ban", "phòng", "cục", "vụ", "viện", "khối", "cụm", "đảng", "văn", "trung",
            "hội", "trường", "tỉnh", "thành", "ủy", "chi", "tổng", "chính", "thủ", "công", "liên", "đoàn", "học", "đài", "báo");
    private static final Set<String> LONG_HEADS = Set.of("ủy ban", "hội đồng", "văn phòng", "trung tâm", "chi"
            + " cục", "tổng cục", "công đoàn",
            "liên đoàn", "tỉnh ủy", "đảng ủy", "thanh tra", "chính phủ", "công an", "đảng bộ", "chi bộ", "tỉnh đoàn");
    /** Departments whose whole name is known, so that what follows is the name of their place. */
    private static final Pattern KNOWN = Pattern.compile("^((?:sở (?:xây dựng|nội vụ|y tế|tư pháp|tài chính|ngoại vụ"
            + "|công thương|giao thông vận tải|du lịch"
            + "|khoa học và công nghệ|giáo dục và đào tạo|kế hoạch và đầu tư|thông tin và truyền thông|văn hóa, thể"
            + " thao và du lịch|văn hóa và thể thao"
            + "|tài nguyên và môi trường|nông nghiệp và môi trường|nông nghiệp và phát triển nông thôn|dân tộc và"
            + " tôn giáo"
            + "|lao động - thương binh và xã hội)|(?:tỉnh|thành|huyện|thị|quận) ủy|ubnd|công an|thanh tra)) (?!tỉnh"
            + "|thành phố|huyện|xã|phường|quận|thị)(.+)$");
    private static final Set<String> NAMES = Set.of("công thương", "việt nam", "hồ chí minh");
    private static final Set<String> SMALL = Set.of("và", "nhân", "dân", "của", "các", "về", "thuộc");

    private Agencies() { }

    static boolean begins(String folded) {
        return BEGINNING.matcher(folded).matches();
    }

    /** Whether a line that could begin an agency goes on with the one above: "HỘI ĐỒNG" above "THI ĐUA", "ỦY BAN" above "MẶT TRẬN". */
    static boolean belongsTo(String above, String folded) {
        return OPEN.matcher(Spelling.folded(above)).matches() && !folded.startsWith("sở"
            + " ") && !folded.startsWith("văn phòng");
    }

    /**
     * A name in usual letters: as the text itself writes it in a sentence, else by the rule that words of a kind take one capital and
     * names of places all.
     */
    static String usual(String name, String text, String folded) {
        if (!name.equals(name.toUpperCase(Locale.ROOT))) {
            return name;
        }
        return find(name, text, folded).orElseGet(() -> withPlace(name));
    }

    private static String withPlace(String name) {
        Matcher known = KNOWN.matcher(Spelling.folded(name));
        if (!known.matches()) {
            return byRule(name);
        }
        String place = Stream.of(name.substring(known.start(2)).toLowerCase(Locale.ROOT).split(" ")).map(Agencies::capitalised)
                .collect(Collectors.joining(" "));
        return byRule(name.substring(0, known.end(1))) + " " + place;
    }

    private static Optional<String> find(String name, String text, String folded) {
        String words = Spelling.folded(name).replaceAll("[-–]", "-");
        Matcher matcher = Pattern.compile("(?<!\\p{L})" + Pattern.quote(words).replace(" ", "\\E\\s+\\Q").replace("-", "\\E[-–]\\Q")
                + "(?!\\p{L})").matcher(folded);
        while (matcher.find()) {
            String found = text.substring(matcher.start(), matcher.end());
            boolean mixed = !found.equals(found.toUpperCase(Locale.ROOT)) && Character.isUpperCase(found.charAt(0));
            if (mixed) {
                return Optional.of(Spelling.line(found));
            }
        }
        return Optional.empty();
    }

    private static String byRule(String name) {
        String[] words = name.toLowerCase(Locale.ROOT).split(" ");
        boolean capital = true;
        boolean place = false;
        for (int i = 0; i < words.length; i++) {
            String word = words[i];
            String pair = i + 1 < words.length ? word + " " + words[i + 1] : word;
            if (word.equals("ubnd") || word.equals("hđnd") || word.matches("ubmttq.*")) {
                words[i] = word.toUpperCase(Locale.ROOT);
                capital = false;
            } else if (NAMES.contains(pair)) {
                words[i] = capitalised(word);
                words[i + 1] = capitalised(words[i + 1]);
                i++;
                capital = false;
            } else if (SMALL.contains(word) && i > 0) {
                capital = word.equals("và");
            } else if (PLACES.contains(word) && i > 0 && !capital) {
                place = true;
            } else {
                boolean head = HEADS.contains(word) && capital && !LONG_HEADS.contains(pair);
                words[i] = capital || place ? capitalised(word) : word;
                boolean second = capital && LONG_HEADS.contains(pair);
                capital = head && i == 0 || word.endsWith(",") || word.equals("-") || word.equals("–");
                if (second) {
                    i++;
                    capital = !words[i].equals("ban") || !pair.startsWith("ủy");
                }
            }
        }
        return String.join(" ", words);
    }

    private static String capitalised(String word) {
        return word.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
