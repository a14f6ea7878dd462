package vn.thidua.core.file.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.thidua.core.file.FileService;
import vn.thidua.core.spi.ContentRef;

/** Backs the fragment {@code WEB-INF/core/files.xhtml} on pages of any module, as {@code #{files}}. */
@Named("files")
@RequestScoped
public class FilesBean {

    @Inject private FileService service;

    private final Map<String, List<FileRow>> lists = new HashMap<>();
    private final Map<String, Boolean> changeable = new HashMap<>();

    /** The content of that type and id, for pages to hand over. */
    public ContentRef owner(String type, Object id) {
        return new ContentRef(type, String.valueOf(id));
    }

    /** The files of one role in their order; none for whoever may not open them and while a page is not loaded yet. */
    public List<FileRow> list(ContentRef owner, String role) {
        return owner == null ? List.of() : lists.computeIfAbsent(key(owner, role), key -> read(owner, role));
    }

    private List<FileRow> read(ContentRef owner, String role) {
        return !service.mayOpen(owner, role) ? List.of()
                : service.list(owner, role).stream().map(file -> new FileRow(file, service.isThere(file))).toList();
    }

    public boolean mayChange(ContentRef owner, String role) {
        return owner != null && changeable.computeIfAbsent(key(owner, role), key -> service.mayChange(owner, role));
    }

    /** Where these files are added and changed, below the context root. */
    public String editPath(ContentRef owner, String role) {
        return owner == null ? "" : path(owner, role);
    }

    static String path(ContentRef owner, String role) {
        return "/files?owner=" + URLEncoder.encode(owner.toString(), StandardCharsets.UTF_8)
                + "&role=" + URLEncoder.encode(role, StandardCharsets.UTF_8);
    }

    private static String key(ContentRef owner, String role) {
        return owner + " " + role;
    }
}
