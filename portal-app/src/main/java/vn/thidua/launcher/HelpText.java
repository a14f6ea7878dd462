package vn.thidua.launcher;

import java.io.PrintStream;
import java.util.Locale;
import vn.thidua.core.config.Setting;
import vn.thidua.core.config.SettingKind;

/** Lists commands and settings, in Vietnamese on a Vietnamese machine and in English elsewhere. */
final class HelpText {

    private static final String ENGLISH = """
            java -jar portal.jar [command] [-Dname=value ...]

              run                       start the portal (the default)
              backup FILE               save database, files and settings in one archive
              restore FILE [--replace]  load such an archive into an empty database; --replace empties it first
              reindex                   have the search index rebuilt at the next start
              version                   print the version
              help                      print this text

            Settings, given with -D, as environment variable or in portal.properties beside portal.jar, in that order:
            """;

    private static final String VIETNAMESE = """
            java -jar portal.jar [lệnh] [-Dtên=giá-trị ...]

              run                       khởi động cổng thông tin (mặc định)
              backup TỆP                lưu cơ sở dữ liệu, tệp đính kèm và thiết lập vào một tệp nén
              restore TỆP [--replace]   nạp tệp sao lưu vào cơ sở dữ liệu trống; --replace xóa dữ liệu cũ trước khi nạp
              reindex                   dựng lại chỉ mục tìm kiếm ở lần khởi động sau
              version                   in phiên bản
              help                      in hướng dẫn này

            Thiết lập, đặt bằng -D, biến môi trường hoặc tệp portal.properties cạnh portal.jar (ưu tiên theo thứ tự đó):
            """;

    private final Locale locale;

    HelpText(Locale machine) {
        this.locale = machine.getLanguage().equals("vi") ? machine : Locale.ENGLISH;
    }

    void print(PrintStream out) {
        out.println(locale.getLanguage().equals("vi") ? VIETNAMESE : ENGLISH);
        for (Setting setting : Setting.values()) {
            String standard = setting.kind() == SettingKind.SECRET ? "" : setting.defaultValue().map(" = "::concat).orElse("");
            out.printf("  %s%s  (%s)%n      %s%n", setting.key(), standard, setting.variable(), setting.description(locale));
        }
    }
}
