package vn.thidua.core.layout;

import java.util.Map;
import vn.thidua.core.spi.MenuItem;

/** Finds a picture for a link of the menu by the last word of its title's key; each section has one for all others. */
final class MenuIcons {

    private static final Map<String, String> BY_WORD = Map.ofEntries(
            Map.entry("modules", "puzzle"), Map.entry("units", "network"), Map.entry("people", "users"),
            Map.entry("accounts", "key-round"), Map.entry("roles", "shield-check"), Map.entry("rights", "badge-check"),
            Map.entry("directory", "users"), Map.entry("audit", "history"), Map.entry("search", "search"), Map.entry("backup", "database"),
            Map.entry("mail", "mail"), Map.entry("import", "upload"), Map.entry("plans", "clipboard-list"), Map.entry("directives", "scroll-text"),
            Map.entry("tasks", "list-checks"), Map.entry("movements", "flag"), Map.entry("initiatives", "lightbulb"),
            Map.entry("reports", "chart-column"), Map.entry("registrations", "clipboard-check"),
            Map.entry("campaigns", "megaphone"), Map.entry("posts", "newspaper"), Map.entry("news", "newspaper"),
            Map.entry("awards", "award"), Map.entry("statistics", "chart-column"), Map.entry("catalogue", "scroll-text"),
            Map.entry("models", "star"), Map.entry("nominations", "medal"), Map.entry("councils", "gavel"),
            Map.entry("calendar", "calendar-days"), Map.entry("moderation", "message-square"), Map.entry("desk", "inbox"),
            Map.entry("columns", "tag"), Map.entry("wall", "trophy"), Map.entry("proposals", "clipboard-list"),
            Map.entry("model-desk", "inbox"));

    private MenuIcons() { }

    static String of(MenuItem item) {
        String word = item.titleKey().substring(item.titleKey().lastIndexOf('.') + 1);
        return BY_WORD.getOrDefault(word, switch (item.section()) {
            case WORK -> "file-text";
            case COMMUNICATION -> "megaphone";
            case RECOGNITION -> "award";
            case ADMINISTRATION -> "settings";
        });
    }
}
