package vn.thidua.core.editing;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import vn.thidua.core.text.CleanText;

/**
 * What the script of an edit page sends.
 *
 * @param baseVersion the version that the edit began from; 0 for something new
 * @param fields      what stands in the fields, by name; null when nothing changed since it was sent last
 * @param title       what the page is called
 * @param page        where it is, below the context root
 */
public record CopyDraft(long baseVersion, Map<String, List<String>> fields, String title, String page) {

    private static final int LONGEST = 300;
    /** Names of Faces itself; what they carry belongs to one showing of the page. */
    private static final String TECHNICAL = "jakarta.faces.";

    public CopyDraft {
        title = cut(CleanText.line(title));
        page = page != null && page.startsWith("/") && !page.startsWith("//") && page.length() <= LONGEST ? page : "";
        fields = fields == null ? null : clean(fields);
    }

    private static Map<String, List<String>> clean(Map<String, List<String>> sent) {
        var clean = new TreeMap<String, List<String>>();
        sent.forEach((name, values) -> {
            if (!name.startsWith(TECHNICAL) && values != null) {
                clean.put(name, values.stream().filter(Objects::nonNull).toList());
            }
        });
        return clean;
    }

    private static String cut(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }
}
