package vn.thidua.emulation.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Who is to do something: lists of bodies, and the subject of a sentence. */
final class Responsible {

    /** Words that join one plural: "các phòng chuyên môn, đơn vị thuộc Sở" is one entry. */
    private static final Pattern PLURAL = Pattern.compile("(?:^|.*\\s)các\\s.*");
    private static final Pattern SAME_PLURAL = Pattern.compile("^(?!các\\s)\\p{Ll}.*");
    private static final Pattern END = Pattern.compile("[\\s.;,:]+(?:/\\.)?$");
    private static final String BODY = "(?:các|toàn thể|văn phòng|phòng(?!,? chống)|ban(?! hành)|trung tâm|thủ"
            + " trưởng|lãnh đạo|sở(?! hữu)|hội đồng|công đoàn|đoàn(?! kết)"
            + "|chi đoàn|chi cục|thanh tra|bộ phận|trưởng(?! thành)|giám đốc|đơn vị|cơ quan|ubnd|ủy ban|tổ(?! chức)"
            + "|khối(?! lượng)|cụm|cán bộ|công chức"
            + "|cá nhân|chánh văn phòng|thường trực|hội(?! nghị| thao| thi| nhập)|đảng ủy|chi ủy|cấp ủy|chi bộ|tỉnh"
            + " ủy|mặt trận|liên đoàn|chủ tịch|bí thư"
            + "|kho bạc|công an|bệnh viện|trường(?! hợp)|cục|vụ)";
    private static final Pattern SUBJECT = Pattern.compile("^(?:(?:giao|yêu cầu|đề nghị|phân công|giao"
            + " cho)\\s+)?(" + BODY + "(?!\\p{L})[^.;:]{0,140}?)"
            + "(?:\\s*:|,?\\s+(?:chủ trì|có trách nhiệm|phối hợp|tham mưu|gửi|báo cáo|xây dựng|tổ chức|tổng hợp|theo"
            + " dõi|đăng ký|nộp|hoàn thành"
            + "|triển khai|căn cứ|chịu trách nhiệm|lập|thực hiện|chuẩn bị|đôn đốc|hướng dẫn|rà soát|đề xuất|tiến"
            + " hành|làm đầu mối)(?!\\p{L}))");
    private static final Pattern WITH = Pattern.compile("phối hợp\\s+(?:chặt"
            + " chẽ\\s+)?với\\s+(" + BODY + "(?!\\p{L})[^.;:]{0,120}?)"
            + "(?=\\s*[.;:]|\\s+(?:tổ chức|xây dựng|triển khai|thực hiện|tham mưu|hướng dẫn|kiểm tra|theo dõi|tổng"
            + " hợp|để|trong|trước|và tổng hợp|cấp|bố trí|rà soát|lập|đề xuất|nghiên cứu|chuẩn bị|đôn đốc|hoàn thành"
            + "|báo cáo|gửi|xét|thẩm định|đăng tải|tuyên truyền)(?!\\p{L})|$)");
    private static final int MAX_UNIT = 60;

    private Responsible() { }

    /** The entries of a list as people write it: semicolons, commas, line breaks, dashes. */
    static List<String> list(String text) {
        List<String> entries = new ArrayList<>();
        boolean dashed = text.strip().matches("(?s)[-–+*•].*");
        for (String line : text.split(dashed ? "[;\\n]|\\s[-–+*•]\\s(?=\\p{Lu})" : "[;\\n]")) {
            commas(line.replaceFirst("^\\s*[-–+*•]\\s*", ""), entries);
        }
        return entries;
    }

    private static void commas(String line, List<String> entries) {
        boolean fresh = true;
        for (String part : line.split(",")) {
            String entry = END.matcher(part).replaceFirst("").strip();
            if (entry.isEmpty()) {
                continue;
            }
            int last = entries.size() - 1;
            if (!fresh && SAME_PLURAL.matcher(entry).matches() && PLURAL.matcher(Spelling.folded(entries.get(last))).matches()) {
                entries.set(last, entries.get(last) + ", " + entry);
            } else {
                entries.add(entry);
            }
            fresh = false;
        }
    }

    /** Who a sentence says does it, and with whom. */
    static List<String> ofSentence(String sentence) {
        String folded = Spelling.folded(sentence);
        List<String> found = new ArrayList<>();
        Matcher subject = SUBJECT.matcher(folded);
        if (subject.find()) {
            found.addAll(list(sentence.substring(subject.start(1), subject.end(1))));
        }
        Matcher with = WITH.matcher(folded);
        if (!found.isEmpty() && with.find()) {
            found.addAll(list(sentence.substring(with.start(1), with.end(1))));
        }
        return found;
    }

    /** The body that a heading consists of: "2. Văn phòng Sở". */
    static Optional<String> ofHeading(String heading) {
        String bare = END.matcher(heading).replaceFirst("");
        boolean body = bare.length() <= MAX_UNIT && Pattern.compile("^" + BODY + "(?!\\p{L}).*").matcher(Spelling.folded(bare)).matches();
        return body ? Optional.of(bare) : Optional.empty();
    }
}
