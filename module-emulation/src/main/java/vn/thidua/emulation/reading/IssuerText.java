package vn.thidua.emulation.reading;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts the name of a body out of running text. Names hold commas, dashes and "và" ("Sở Văn hóa, Thể thao và Du lịch"), so the end is
 * where a word stands that begins the subject, or where a mark is not followed by more of the name.
 */
final class IssuerText {

    private static final int LIMIT = 160;
    private static final Pattern TOKEN = Pattern.compile("[\\p{L}\\d.&/]+|[^\\s\\p{L}\\d]");
    /** What can follow a body's name in small letters: verbs and particles that begin the subject of the document. */
    private static final Pattern STOP = Pattern.compile("(?:về|v/v|quy định|ban hành|phê duyệt|phê chuẩn|hướng dẫn"
            + "|phát động|phát triển"
            + "|triển khai|sửa đổi|bổ sung|công bố|công nhận|giao|thực hiện|tổ chức|tăng cường|đẩy mạnh|tiếp tục"
            + "|ngày|tại|khóa|đã|được"
            + "|trong|nhằm|để|năm|theo|có|kèm|yêu cầu|(?<!ban )chỉ đạo|giai đoạn|trên|hàng|hằng|là|gửi|này|nêu|ký"
            + "|thông qua|thông báo"
            + "|phối hợp|xét|kiện toàn|đổi mới|cho|đến|từ|với|do|bằng|khi|sau|trước|thành lập|đề nghị|như|số|không"
            + "|phải|sẽ|vào|nâng cao"
            + "|kỳ|họp|tổng kết|sơ kết|xây dựng|thay thế|thay mặt|bãi bỏ|tuyên truyền|báo cáo|đánh giá|kiểm tra|chấn"
            + " chỉnh|lần thứ|vì"
            + "|đối với|quyết định|chi tiết|tặng|khen thưởng (?:năm|đột xuất|và|phong))(?!\\p{L})");
    private static final Pattern HEADS = Pattern.compile("(?:chính phủ|thủ tướng|phó thủ tướng|bộ|ban|ủy ban|ubnd"
            + "|hđnd|ubmttq|hội đồng|sở"
            + "|chủ tịch|phó chủ tịch|tỉnh ủy|thành ủy|huyện ủy|thị ủy|quận ủy|đảng ủy|quốc hội|văn phòng|cục|chi"
            + " cục|tổng cục|vụ|phòng"
            + "|trung tâm|trường|khối|cụm|công đoàn|liên đoàn|tổng liên đoàn|hội|mặt trận|đoàn|tỉnh đoàn|giám đốc|bộ"
            + " trưởng|viện|tòa án"
            + "|công an|quân khu|đảng bộ|chi bộ|trung ương|thường trực|thường vụ|kho bạc|bảo hiểm|ngân hàng|đảng|cơ"
            + " quan|tổng|thanh tra"
            + "|liên ngành|liên sở|liên bộ|tỉnh|thành phố|học viện|đài|tập đoàn|công ty|lãnh đạo|tổ|nhà|báo|xã"
            + "|phường)(?![\\p{L}])");
    private static final Pattern MORE_AFTER_MARK = Pattern.compile("\\s*(?:\\p{Lu}|khen\\s+thưởng)");
    private static final Pattern KIND = Pattern.compile("\\s*(?:các\\s+)?(?:" + KindNames.alternatives() + ")(?!\\p{L})");

    private IssuerText() { }

    /** The name that begins at an offset; empty when what stands there is no name of a body. */
    static Optional<String> find(String text, String folded, int from) {
        if (!HEADS.matcher(folded).region(from, Math.min(folded.length(), from + 40)).lookingAt()) {
            return Optional.empty();
        }
        String name = text.substring(from, end(text, folded, from));
        return name.isBlank() ? Optional.empty() : Optional.of(Spelling.line(name));
    }

    private static int end(String text, String folded, int from) {
        int end = from;
        Matcher token = TOKEN.matcher(text).region(from, Math.min(text.length(), from + LIMIT));
        for (int word = 0; token.find(); word++) {
            String found = token.group();
            if (Character.isLetterOrDigit(found.charAt(0))) {
                if (word > 0 && stops(text, folded, token)) {
                    return end;
                }
                end = token.end();
                if (found.endsWith(".")) {
                    return end - 1;
                }
            } else if (!goesOn(text, folded, found, token.end())) {
                return end;
            }
        }
        return end;
    }

    private static boolean stops(String text, String folded, Matcher token) {
        String word = folded.substring(token.start(), token.end());
        if (word.equals("và")) {
            return !MORE_AFTER_MARK.matcher(text).region(token.end(), text.length()).lookingAt()
                    || beginsAnother(folded, token.end());
        }
        if (Character.isDigit(word.charAt(0))) {
            return true;
        }
        return Character.isLowerCase(token.group().charAt(0))
                && STOP.matcher(folded).region(token.start(), folded.length()).useTransparentBounds(true).lookingAt();
    }

    private static boolean goesOn(String text, String folded, String mark, int from) {
        boolean joins = ",-–".contains(mark);
        return joins && MORE_AFTER_MARK.matcher(text).region(from, text.length()).lookingAt() && !beginsAnother(folded, from);
    }

    private static boolean beginsAnother(String folded, int from) {
        if (KIND.matcher(folded).region(from, folded.length()).lookingAt()) {
            return true;
        }
        int word = from;
        while (word < folded.length() && folded.charAt(word) == ' ') {
            word++;
        }
        return HEADS.matcher(folded).region(word, folded.length()).lookingAt();
    }
}
