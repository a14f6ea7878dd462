package vn.thidua.emulation.reading;

import static java.util.Map.entry;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.thidua.emulation.document.DocumentKind;

/** The names of the kinds as documents write them; folded as {@link Spelling#folded} does. */
final class KindNames {

    private static final Map<String, DocumentKind> KINDS = Map.ofEntries(
            entry("nghị quyết", DocumentKind.RESOLUTION), entry("nghị quyết liên tịch", DocumentKind.JOINT_RESOLUTION),
            entry("quyết định", DocumentKind.DECISION),
            entry("chỉ thị", DocumentKind.DIRECTIVE), entry("chỉ thị liên tịch", DocumentKind.DIRECTIVE),
            entry("quy chế", DocumentKind.REGULATION), entry("quy chế phối hợp", DocumentKind.REGULATION),
            entry("quy định", DocumentKind.RULES),
            entry("thông cáo", DocumentKind.COMMUNIQUE),
            entry("thông báo", DocumentKind.NOTICE), entry("thông báo kết luận", DocumentKind.NOTICE),
            entry("hướng dẫn", DocumentKind.GUIDELINE), entry("hướng dẫn liên ngành", DocumentKind.GUIDELINE),
            entry("hướng dẫn liên tịch", DocumentKind.GUIDELINE),
            entry("chương trình", DocumentKind.PROGRAMME), entry("chương trình hành động", DocumentKind.PROGRAMME),
            entry("chương trình phối hợp", DocumentKind.PROGRAMME),
            entry("kế hoạch", DocumentKind.PLAN), entry("kế hoạch liên tịch", DocumentKind.PLAN),
            entry("kế hoạch liên ngành", DocumentKind.PLAN), entry("kế hoạch phối hợp", DocumentKind.PLAN),
            entry("phương án", DocumentKind.SCHEME), entry("đề án", DocumentKind.PROPOSAL), entry("dự"
            + " án", DocumentKind.PROJECT),
            entry("báo cáo", DocumentKind.REPORT), entry("biên bản", DocumentKind.MINUTES), entry("tờ"
            + " trình", DocumentKind.SUBMISSION),
            entry("hợp đồng", DocumentKind.CONTRACT),
            entry("công văn", DocumentKind.OFFICIAL_LETTER), entry("công điện", DocumentKind.TELEGRAM),
            entry("bản ghi nhớ", DocumentKind.MEMORANDUM), entry("bản thỏa thuận", DocumentKind.AGREEMENT),
            entry("giấy ủy quyền", DocumentKind.POWER_OF_ATTORNEY), entry("giấy mời", DocumentKind.INVITATION),
            entry("giấy giới thiệu", DocumentKind.LETTER_OF_INTRODUCTION), entry("giấy nghỉ"
            + " phép", DocumentKind.LEAVE_PERMIT),
            entry("phiếu gửi", DocumentKind.DISPATCH_SLIP), entry("phiếu chuyển", DocumentKind.TRANSFER_SLIP),
            entry("phiếu báo", DocumentKind.NOTIFICATION_SLIP),
            entry("thư công", DocumentKind.PUBLIC_LETTER),
            entry("hiến pháp", DocumentKind.CONSTITUTION), entry("luật", DocumentKind.LAW), entry("bộ"
            + " luật", DocumentKind.LAW),
            entry("pháp lệnh", DocumentKind.ORDINANCE), entry("nghị định", DocumentKind.DECREE),
            entry("thông tư", DocumentKind.CIRCULAR), entry("thông tư liên tịch", DocumentKind.JOINT_CIRCULAR),
            entry("kết luận", DocumentKind.CONCLUSION), entry("điều lệ", DocumentKind.OTHER));

    private static final List<String> LONGEST_FIRST = KINDS.keySet().stream()
            .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder())).toList();

    private KindNames() { }

    /** Every name as one alternative of a regular expression over folded text, the longest first. */
    static String alternatives() {
        return LONGEST_FIRST.stream().map(name -> name.replace(" ", "\\s+")).collect(Collectors.joining("|"));
    }

    /** The kind with exactly this name, in any case and spelling. */
    static Optional<DocumentKind> find(String name) {
        return Optional.ofNullable(KINDS.get(Spelling.folded(Spelling.line(name))));
    }
}
