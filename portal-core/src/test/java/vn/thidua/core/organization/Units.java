package vn.thidua.core.organization;

import java.time.LocalDate;
import java.util.List;
import vn.thidua.core.organization.Unit.Kind;
import vn.thidua.core.organization.UnitTree.Node;

/** A small department for tests. */
final class Units {

    static final LocalDate START = LocalDate.of(2015, 1, 1);
    static final LocalDate MERGED = LocalDate.of(2022, 6, 30);

    static final UnitTree TREE = UnitTree.of(List.of(
            node(1, "SO", "Sở Khoa học và Công nghệ", Kind.DEPARTMENT, null, null, null),
            node(2, "VP", "Văn phòng", Kind.DIVISION, 1L, null, null),
            node(3, "QLKH", "Phòng Quản lý khoa học", Kind.DIVISION, 1L, null, null),
            node(4, "QLCN", "Phòng Quản lý công nghệ", Kind.DIVISION, 1L, MERGED, 3L),
            node(5, "TT", "Trung tâm Ứng dụng tiến bộ khoa học", Kind.SUBORDINATE, 1L, null, null),
            node(6, "TT1", "Phòng Đo lường", Kind.TEAM, 5L, null, null)));

    private Units() { }

    static Node node(long id, String code, String name, Kind kind, Long parent, LocalDate end, Long successor) {
        return new Node(id, 1, new UnitDetails(code, name, null, kind, parent, START, end, (int) id, successor));
    }
}
