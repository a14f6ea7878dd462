package vn.thidua.core.config;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * Every setting of the portal. A new one needs an entry here and nothing else: the launcher checks, documents and passes
 * on what this list holds.
 */
public enum Setting {

    HTTP_PORT("portal.http.port", SettingKind.PORT, "8080",
            "Cổng HTTP mà máy chủ lắng nghe.",
            "HTTP port to listen on."),
    HTTP_ADDRESS("portal.http.address", SettingKind.TEXT, null,
            "Địa chỉ mạng để lắng nghe; mặc định là mọi địa chỉ, riêng bản trình diễn chỉ 127.0.0.1.",
            "Network address to listen on; by default all of them, with the demo 127.0.0.1 only."),
    DATA_DIR("portal.data.dir", SettingKind.FOLDER, "data",
            "Thư mục dữ liệu: cơ sở dữ liệu H2, tệp đính kèm, chỉ mục tìm kiếm; mặc định là data bên cạnh portal.jar.",
            "Data folder: H2 database, files, search index; by default data beside portal.jar."),
    DB_URL("portal.db.url", SettingKind.JDBC_URL, null,
            "Địa chỉ JDBC của cơ sở dữ liệu H2 hoặc PostgreSQL; mặc định là tệp H2 trong thư mục dữ liệu.",
            "JDBC URL of an H2 or PostgreSQL database; by default an H2 file in the data folder."),
    DB_USER("portal.db.user", SettingKind.TEXT, "portal",
            "Tên người dùng cơ sở dữ liệu.",
            "Database user."),
    DB_PASSWORD("portal.db.password", SettingKind.SECRET, null,
            "Mật khẩu cơ sở dữ liệu.",
            "Database password."),
    DEMO("portal.demo", SettingKind.FLAG, "false",
            "Nạp một cơ quan mẫu và chỉ cho truy cập từ chính máy này.",
            "Load a demo department and answer on this machine only."),
    ADMIN_PASSWORD("portal.admin.password", SettingKind.SECRET, null,
            "Mật khẩu đầu tiên của tài khoản admin; nếu bỏ trống, hệ thống tự sinh và in ra một lần.",
            "First password of the account admin; generated and printed once when absent."),
    MODULES_DIR("portal.modules.dir", SettingKind.FOLDER, "modules",
            "Thư mục chứa các phân hệ bổ sung (*.jar); mặc định là modules bên cạnh portal.jar.",
            "Folder of additional modules (*.jar); by default modules beside portal.jar."),
    UPLOAD_MAX_SIZE("portal.upload.max-size", SettingKind.SIZE, "25 MB",
            "Dung lượng lớn nhất của một tệp tải lên, ví dụ 25 MB.",
            "Largest size of one uploaded file, such as 25 MB."),
    JSON_MAX_SIZE("portal.json.max-size", SettingKind.SIZE, "2 MB",
            "Dung lượng lớn nhất của một yêu cầu không kèm tệp.",
            "Largest size of a request without a file."),
    HTTP_PROXY("portal.http.proxy", SettingKind.FLAG, "false",
            "Máy chủ đứng sau một proxy ngược; tin địa chỉ và giao thức mà proxy báo.",
            "The server stands behind a reverse proxy; believe the address and scheme that the proxy tells."),
    SESSION_IDLE_MINUTES("portal.session.idle-minutes", SettingKind.NUMBER, "60",
            "Số phút không thao tác thì phiên làm việc kết thúc.",
            "Minutes without a request after which a session ends."),
    SESSION_HOURS("portal.session.hours", SettingKind.NUMBER, "12",
            "Số giờ dài nhất của một phiên làm việc.",
            "Hours after which a session ends in any case."),
    SITE_NAME("portal.site.name", SettingKind.TEXT, null,
            "Tên của cổng thông tin, hiện ở đầu mỗi trang.",
            "Name of the portal, shown at the top of each page."),
    SITE_DEPARTMENT("portal.site.department", SettingKind.TEXT, null,
            "Tên cơ quan ở đầu mỗi trang; mặc định là đơn vị gốc của cây đơn vị.",
            "Name of the department at the top of each page; by default the root of the unit tree."),
    SITE_URL("portal.site.url", SettingKind.WEB_URL, null,
            "Địa chỉ mà mọi người mở cổng thông tin, dùng cho liên kết trong thư, ví dụ https://thidua.example.vn.",
            "Address at which people open the portal, for links in mail, such as https://thidua.example.vn."),
    MAIL_HOST("portal.mail.host", SettingKind.TEXT, null,
            "Máy chủ SMTP gửi thư; nếu bỏ trống, cổng thông tin không gửi thư.",
            "SMTP server that sends mail; without it the portal sends none."),
    MAIL_PORT("portal.mail.port", SettingKind.PORT, null,
            "Cổng SMTP; mặc định theo portal.mail.tls: 587, 465 hoặc 25.",
            "SMTP port; by default as portal.mail.tls wants it: 587, 465 or 25."),
    MAIL_TLS("portal.mail.tls", SettingKind.TLS, "starttls",
            "Mã hóa khi gửi thư: starttls, tls hoặc none.",
            "Encryption of mail on its way: starttls, tls or none."),
    MAIL_USER("portal.mail.user", SettingKind.TEXT, null,
            "Tên đăng nhập máy chủ SMTP; nếu bỏ trống thì không đăng nhập.",
            "User at the SMTP server; without it nobody signs in there."),
    MAIL_PASSWORD("portal.mail.password", SettingKind.SECRET, null,
            "Mật khẩu ở máy chủ SMTP.",
            "Password at the SMTP server."),
    MAIL_FROM("portal.mail.from", SettingKind.TEXT, null,
            "Địa chỉ gửi của mọi thư; phải có khi có portal.mail.host.",
            "Sender's address of all mail; needed with portal.mail.host.");

    private final String key;
    private final SettingKind kind;
    private final String defaultValue;
    private final String vietnamese;
    private final String english;

    Setting(String key, SettingKind kind, String defaultValue, String vietnamese, String english) {
        this.key = key;
        this.kind = kind;
        this.defaultValue = defaultValue;
        this.vietnamese = vietnamese;
        this.english = english;
    }

    /** The MicroProfile Config name, such as {@code portal.http.port}. */
    public String key() {
        return key;
    }

    /** The environment variable that sets it, such as {@code PORTAL_HTTP_PORT}. */
    public String variable() {
        return key.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT);
    }

    public SettingKind kind() {
        return kind;
    }

    /** The value when nobody sets one; empty where it is worked out from other settings or there is none. */
    public Optional<String> defaultValue() {
        return Optional.ofNullable(defaultValue);
    }

    /** One sentence for administrators, Vietnamese unless the locale asks for English. */
    public String description(Locale locale) {
        return locale.getLanguage().equals("en") ? english : vietnamese;
    }

    /** The setting of that exact name. */
    public static Optional<Setting> find(String key) {
        return Arrays.stream(values()).filter(setting -> setting.key.equals(key)).findFirst();
    }
}
