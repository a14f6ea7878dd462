package vn.thidua.honors.award;

/** The six types of commendation (loại hình khen thưởng). */
public enum AwardKind {
    /** Công trạng: results of the year or of years. */
    MERIT,
    /** Đột xuất: a sudden outstanding deed. */
    SUDDEN,
    /** Phong trào thi đua, theo đợt hoặc chuyên đề. */
    MOVEMENT,
    /** Quá trình cống hiến: long service. */
    DEVOTION,
    /** Theo niên hạn: length of service in the armed forces. */
    LENGTH_OF_SERVICE,
    /** Đối ngoại: people and bodies of other countries. */
    FOREIGN;

    public String titleKey() {
        return "award.kind." + name();
    }
}
