package vn.thidua.propaganda.campaign;

import java.lang.reflect.Field;
import java.util.List;

/** Channels as they would be stored, for tests without a database. */
final class Channels {

    static final long WEBSITE = 1;
    static final long CELL = 2;
    static final long LAW_DAY = 3;
    static final long BRIEFING = 4;
    static final long OFFICE = 5;
    static final long BOARD = 6;

    private Channels() { }

    static List<Channel> some() {
        return List.of(stored(WEBSITE, "chuyen-muc", "Chuyên mục", "trang thông tin điện tử\ncổng thông tin"),
                stored(CELL, "chi-bo", "Sinh hoạt chi bộ", "chi bộ"), stored(LAW_DAY, "phap-luat", "Ngày pháp luật", "ngày … pháp luật"),
                stored(BRIEFING, "giao-ban", "Họp giao ban", "giao ban"), stored(OFFICE, "eoffice", "eOffice", "văn phòng điện tử\negov"),
                stored(BOARD, "bang-tin", "Bảng tin", ""));
    }

    static Channel stored(long id, String code, String name, String words) {
        var channel = new Channel(new ChannelDetails(code, name, false, false, words, 0, null), "Người thử");
        try {
            Field field = Channel.class.getDeclaredField("id");
            field.setAccessible(true);
            field.set(channel, id);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
        return channel;
    }
}
