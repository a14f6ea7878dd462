package vn.thidua.core.file;

import java.util.List;

/**
 * The kinds of file that the portal takes, told by what they hold. Programs, scripts, documents with macros and
 * whatever is not in this list are refused.
 */
public enum FileType {

    PDF("application/pdf", Use.SHOWN, "pdf"),
    PNG("image/png", Use.SHOWN, "png"),
    JPEG("image/jpeg", Use.SHOWN, "jpg", "jpeg", "jpe", "jfif"),
    GIF("image/gif", Use.SHOWN, "gif"),
    WEBP("image/webp", Use.SHOWN, "webp"),
    TIFF("image/tiff", Use.SAVED, "tif", "tiff"),
    /** A picture that can carry scripts; never shown by itself. */
    SVG("image/svg+xml", Use.SAVED, "svg"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", Use.SAVED, "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", Use.SAVED, "xlsx"),
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", Use.SAVED, "pptx"),
    ODT("application/vnd.oasis.opendocument.text", Use.SAVED, "odt"),
    ODS("application/vnd.oasis.opendocument.spreadsheet", Use.SAVED, "ods"),
    ODP("application/vnd.oasis.opendocument.presentation", Use.SAVED, "odp"),
    DOC("application/msword", Use.SAVED, "doc"),
    XLS("application/vnd.ms-excel", Use.SAVED, "xls"),
    PPT("application/vnd.ms-powerpoint", Use.SAVED, "ppt"),
    RTF("application/rtf", Use.SAVED, "rtf"),
    MP4("video/mp4", Use.PLAYED, "mp4", "m4v"),
    WEBM("video/webm", Use.PLAYED, "webm"),
    MP3("audio/mpeg", Use.PLAYED, "mp3"),
    M4A("audio/mp4", Use.PLAYED, "m4a"),
    WAV("audio/wav", Use.PLAYED, "wav"),
    OGG("audio/ogg", Use.PLAYED, "ogg", "oga", "opus"),
    ZIP("application/zip", Use.SAVED, "zip"),
    HTML("text/html;charset=UTF-8", Use.SAVED, "html", "htm"),
    CSV("text/csv;charset=UTF-8", Use.SAVED, "csv"),
    MARKDOWN("text/markdown;charset=UTF-8", Use.SAVED, "md", "markdown"),
    CALENDAR("text/calendar;charset=UTF-8", Use.SAVED, "ics"),
    TEXT("text/plain;charset=UTF-8", Use.SAVED, "txt");

    private enum Use { SHOWN, PLAYED, SAVED }

    private final String mediaType;
    private final Use use;
    private final List<String> extensions;

    FileType(String mediaType, Use use, String... extensions) {
        this.mediaType = mediaType;
        this.use = use;
        this.extensions = List.of(extensions);
    }

    /** The media type without parameters, such as {@code image/png}. */
    public String mediaType() {
        int end = mediaType.indexOf(';');
        return end < 0 ? mediaType : mediaType.substring(0, end);
    }

    /** The media type as HTTP sends it. */
    public String contentType() {
        return mediaType;
    }

    /** Extensions that fit, lower case; the usual one first. */
    public List<String> extensions() {
        return extensions;
    }

    /** Whether a browser may show it by itself: PDF and pictures that carry no scripts. */
    public boolean isShown() {
        return use == Use.SHOWN;
    }

    public boolean isPicture() {
        return mediaType.startsWith("image/");
    }

    /** Video or sound. */
    public boolean isPlayed() {
        return use == Use.PLAYED;
    }

    /** The name of the icon of the design system that stands for it. */
    public String icon() {
        return switch (this) {
            case PNG, JPEG, GIF, WEBP, TIFF, SVG -> "image";
            case MP4, WEBM, MP3, M4A, WAV, OGG -> "monitor";
            case XLSX, XLS, ODS, CSV -> "chart-column";
            case ZIP -> "inbox";
            default -> "file-text";
        };
    }

    /** A short name for people, such as {@code PDF}. */
    public String label() {
        return this == MARKDOWN ? "MD" : this == CALENDAR ? "ICS" : this == TEXT ? "TXT" : name();
    }
}
