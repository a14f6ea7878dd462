package vn.thidua.emulation.reading;

import java.util.List;
import java.util.regex.Pattern;

/** Knows the headings under which plans say what is told, how and why. */
final class PlanHeading {

    private static final String TELL = "(?:thông tin,? (?:và )?)?(?:tuyên truyền|truyền thông|phổ biến|quán triệt|thông tin)";
    private static final String MORE = "(?:[ ,]+[\\p{L}\\d ,]{1,60})?";
    private static final String CONTENT = "(?:các |những )?nội dung(?: (?:chính|trọng tâm|chủ yếu|cụ thể|cơ bản|công tác))*";
    private static final String WAY = "(?:các |những )?(?:hình thức|phương thức|cách thức|biện pháp|phương tiện|kênh)";
    private static final String JOINED = "(?:,? (?:và )?(?:hình thức|phương thức|cách thức|biện pháp|giải pháp|phương tiện|kênh|phạm"
            + " vi|đối tượng|thời gian))*";
    private static final String DO = "(?: (?:thực hiện|triển khai|tiến hành|tổ chức|tổ chức thực hiện))?";

    private static final Pattern PURPOSE = Pattern.compile("mục đích(?:,? (?:và )?(?:ý nghĩa|yêu cầu|mục tiêu))*" + MORE);
    private static final Pattern BOTH = Pattern.compile(CONTENT + ",? (?:và )?(?:các )?(?:hình thức|phương thức|cách thức|biện"
            + " pháp|phương tiện|kênh)" + JOINED + "(?: " + TELL + MORE + "|" + DO + ")");
    private static final Pattern CONTENTS = Pattern.compile(CONTENT + " " + TELL + MORE);
    private static final Pattern BARE_CONTENTS = Pattern.compile(CONTENT + DO);
    private static final Pattern WAYS = Pattern.compile(WAY + JOINED + " " + TELL + MORE);
    private static final Pattern BARE_WAYS = Pattern.compile(WAY + JOINED + DO);
    private static final Pattern ORGANISATION = Pattern.compile("(?:công tác )?tổ chức thực hiện|tổ chức triển khai|phân công (?:nhiệm"
            + " vụ|thực hiện|trách nhiệm)|trách nhiệm thực hiện");
    private static final Pattern REQUIREMENT = Pattern.compile("yêu cầu");
    private static final Pattern TIME = Pattern.compile("thời gian(?: (?:và địa điểm|thực hiện|tổ chức|triển khai|tuyên truyền|tiến hành))*");
    private static final Pattern TELLING = Pattern.compile("(?<!\\p{L})(?:tuyên truyền|truyền thông|phổ biến)(?!\\p{L})");
    private static final int LONGEST = 120;

    private PlanHeading() { }

    /** What stands below a heading. */
    enum Kind {
        NONE, PURPOSE, REQUIREMENT, CONTENTS, WAYS, BOTH, TIME, ORGANISATION;

        /** Whether what stands below is taken as entries of this kind. */
        boolean isTaken() {
            return this != NONE && this != TIME;
        }
    }

    /**
     * @param telling whether bare names such as "Nội dung" are about telling people things
     */
    static Kind of(String line, boolean telling) {
        String title = title(line);
        if (title.isEmpty()) {
            return Kind.NONE;
        } else if (PURPOSE.matcher(title).matches()) {
            return Kind.PURPOSE;
        } else if (REQUIREMENT.matcher(title).matches()) {
            return Kind.REQUIREMENT;
        } else if (BOTH.matcher(title).matches() && (telling || isAboutTelling(title))) {
            return Kind.BOTH;
        } else if (CONTENTS.matcher(title).matches() || telling && BARE_CONTENTS.matcher(title).matches()) {
            return Kind.CONTENTS;
        } else if (WAYS.matcher(title).matches() || telling && BARE_WAYS.matcher(title).matches()) {
            return Kind.WAYS;
        }
        return ORGANISATION.matcher(title).matches() ? Kind.ORGANISATION : TIME.matcher(title).matches() ? Kind.TIME : Kind.NONE;
    }

    /** The words of a heading, folded; what follows a colon is not part of it. Empty for what is too long to be one. */
    static String title(String line) {
        int colon = line.indexOf(':');
        String head = HeadingText.withoutEnd(colon < 0 ? line : line.substring(0, colon));
        return head.length() > LONGEST ? "" : Spelling.folded(head).strip();
    }

    static boolean isAboutTelling(String words) {
        return TELLING.matcher(Spelling.folded(Spelling.line(words))).find();
    }

    /**
     * The lines, headings and stages that bear no number under one, so that the outline knows them. They stand inside what is
     * numbered, or outside of it where no heading bears a number.
     */
    static List<Line> numbered(List<Line> lines) {
        boolean all = lines.stream().noneMatch(line -> Marker.find(line.text())
                .filter(marker -> marker.type().ordinal() <= Marker.Type.ROMAN.ordinal()
                        || of(marker.rest(), true) != Kind.NONE || Stages.isStage(marker.rest())).isPresent());
        return lines.stream().map(line -> {
            boolean bare = !line.isTable() && Marker.find(line.text()).isEmpty();
            boolean stage = bare && Stages.isStage(line.text());
            boolean heading = bare && !stage && isAlone(line.text());
            if (!stage && !heading) {
                return line;
            }
            return Line.of((all ? "Phần 1. " : "a) ") + line.text());
        }).toList();
    }

    /** Whether a line without a number is nothing but a heading. */
    private static boolean isAlone(String line) {
        int colon = line.indexOf(':');
        boolean alone = colon < 0 || colon == line.strip().length() - 1;
        return alone && of(line, true) != Kind.NONE && !line.strip().endsWith(".");
    }
}
