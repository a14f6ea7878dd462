package vn.thidua.emulation.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the words for ways of telling people things: "thông qua A, B, C thực hiện …", "trên cổng thông tin", "pa-nô, áp phích". */
final class PlanWays {

    private static final String PLACE = "(?:các )?(?:trang|cổng|bảng|báo|đài|mạng|loa|website|fanpage|facebook|zalo|chuyên trang|chuyên"
            + " mục|hệ thống|phương tiện|bản tin|tạp chí|pa ?-?nô|nhóm)";
    private static final String VIA = "(?:(?:thông )?qua|lồng ghép (?:trong|vào|tại|qua)|bằng)(?: (?:các|những|nhiều))?(?: (?:hình"
            + " thức|kênh|phương tiện|cuộc|buổi))?(?: (?:như|sau))?\\s*:?\\s+";
    private static final Pattern LEAD = Pattern.compile("(?<!\\p{L})(?:" + VIA + "|trên (?=" + PLACE + "))");
    private static final Pattern STOP = Pattern.compile("(?<!\\p{L})(?:thực hiện|để|nhằm|kịp thời|tại địa chỉ|tới|đến (?:toàn|các|từng|mọi)"
            + "|nội dung|về việc)(?!\\p{L})|(?<=,)\\s*(?:tuyên truyền|đăng|thường xuyên)(?!\\p{L})|\\stuyên truyền (?:các|đến|về|kịp|cho)"
            + "|[;\\n<]|\\.(?=\\s|$)");
    private static final Pattern BETWEEN = Pattern.compile(",(?![^(]*\\))|\\s(?:và|hoặc|kết hợp)\\s");
    private static final Pattern EDGES = Pattern.compile("^[\\s:.,;–-]+|[\\s:.,;–-]+$");
    private static final Pattern WAY = Pattern.compile("^(?:thực hiện )?(?:(?:thông )?qua|lồng ghép|đăng tải|đăng|mở chuyên mục|treo|trên"
            + "|bằng|phát trên|tổ chức (?:hội nghị|tọa đàm|cuộc thi|hội thi|sinh hoạt)|sử dụng|phát hành|xây dựng chuyên mục)(?!\\p{L}).*",
            Pattern.DOTALL);
    private static final int LONGEST = 200;

    private PlanWays() { }

    /** Whether an entry of a mixed list says how rather than what. */
    static boolean isWay(String item) {
        return WAY.matcher(Spelling.folded(item)).matches();
    }

    /** The words of an entry, one for each way; the entry itself where it names its ways in no such list. */
    static List<String> of(String item) {
        List<String> found = new ArrayList<>();
        for (String line : item.split("\n")) {
            String text = line.replaceFirst("^\\s*- ", "");
            List<String> listed = listed(text);
            if (!listed.isEmpty()) {
                found.addAll(listed);
            } else if (!text.strip().endsWith(":")) {
                add(found, text);
            }
        }
        return found;
    }

    private static List<String> listed(String text) {
        List<String> found = new ArrayList<>();
        String folded = Spelling.folded(text);
        Matcher lead = LEAD.matcher(folded);
        int from = 0;
        while (lead.find(from)) {
            Matcher stop = STOP.matcher(folded);
            int end = stop.find(lead.end()) ? stop.start() : text.length();
            String[] parts = BETWEEN.split(text.substring(lead.end(), end));
            for (String part : parts) {
                add(found, part);
            }
            from = Math.max(end, lead.end());
        }
        return found;
    }

    private static void add(List<String> found, String words) {
        String bare = EDGES.matcher(words).replaceAll("");
        if (!bare.isEmpty()) {
            found.add(bare.length() <= LONGEST ? bare : bare.substring(0, bare.lastIndexOf(' ', LONGEST)) + "…");
        }
    }
}
